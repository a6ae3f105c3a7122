package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkJob;
import org.candour.plans.bulk.ProblemPlace;

/** Every problem of a bulk upload, in the order of the manifest, each with what can be done about it here. */
final class BulkProblems extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BulkJob job;
    private final transient Runnable again;
    private final Paragraph sum = new Paragraph();

    /** @param again checks anew after something was done about one of them */
    BulkProblems(BulkJob job, List<Problem> problems, Runnable again) {
        this.job = job;
        this.again = again;
        addClassNames("call", "problems");
        sum.setText(Figures.counted(problems.size(), "problem") + "; nothing was taken in.");
        sum.getElement().setAttribute("tabindex", "-1");
        OrderedList list = new OrderedList();
        problems.forEach(problem -> list.add(item(problem, list.getComponentCount() + 1)));
        add(
                sum,
                list,
                new Paragraph(
                        "Put right what is wrong here, or correct the manifest or the files, choose what you"
                                + " corrected once more, and check again: a file takes the place of the one with its name. What"
                                + " is taken out is left out of this upload only; your own files and manifest stay as they are."));
        if (job.isMended()) {
            add(BulkFile.link("manifest.csv", this::manifest, "Download the manifest as it is here now"));
        }
    }

    /** The button that was pressed is gone, and with it the focus. */
    void focus() {
        sum.getElement().callJsFunction("focus");
    }

    private ListItem item(Problem problem, int number) {
        ListItem item = new ListItem(new Span(problem.toString()));
        ProblemPlace place = ProblemPlace.of(problem);
        if (place.isRow()) {
            item.add(new RowMending(
                    "bulk-mend-" + number,
                    place,
                    value(place),
                    () -> act(() -> job.leaveOut(place.row())),
                    value -> act(() -> job.mend(place.row(), place.column(), value))));
        } else if (job.files().contains(problem.where())) {
            item.add(RowMending.button(
                    "Take out", "Take out " + problem.where(), () -> act(() -> job.unstage(problem.where()))));
        }
        return item;
    }

    private interface Deed {
        void act() throws IOException;
    }

    private void act(Deed deed) {
        try {
            deed.act();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        again.run();
    }

    private String value(ProblemPlace place) {
        try {
            String value = place.column().isEmpty() ? null : job.cell(place.row(), place.column());
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String manifest() {
        try {
            return job.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
