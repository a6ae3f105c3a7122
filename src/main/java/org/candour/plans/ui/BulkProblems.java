package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.plans.bulk.BulkJob;
import org.candour.plans.bulk.BulkPlan;
import org.candour.plans.bulk.Offer;
import org.candour.plans.bulk.ProblemGroup;
import org.candour.plans.bulk.ProblemPlace;

/** Every problem of a bulk upload, in the order of the manifest, the same ones together, with what can be done about it here. */
final class BulkProblems extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BulkJob job;
    private final transient Runnable again;
    private final Paragraph sum = new Paragraph();
    private int mendings;

    /** @param again checks anew after something was done about one of them */
    BulkProblems(BulkJob job, BulkPlan plan, Runnable again) {
        this.job = job;
        this.again = again;
        addClassNames("call", "problems");
        sum.setText(plan.counted() + "; nothing was taken in.");
        sum.getElement().setAttribute("tabindex", "-1");
        OrderedList list = new OrderedList();
        byRow(plan.groups()).forEach(same -> list.add(same.size() == 1 ? item(same.getFirst()) : row(same)));
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

    /** What stands in one row alone stands together, where the first of it does. */
    private static Collection<List<ProblemGroup>> byRow(List<ProblemGroup> groups) {
        Map<Object, List<ProblemGroup>> together = new LinkedHashMap<>();
        groups.forEach(group -> together.computeIfAbsent(
                        group.place().isRow() && group.rows().size() == 1
                                ? group.rows().getFirst()
                                : group,
                        first -> new ArrayList<>())
                .add(group));
        return together.values();
    }

    /** A row with several problems: taken out once for all of them. */
    private ListItem row(List<ProblemGroup> groups) {
        int row = groups.getFirst().place().row();
        UnorderedList problems = new UnorderedList();
        groups.forEach(group -> problems.add(new ListItem(new Span(withoutRow(group)), mending(group))));
        return new ListItem(
                new Span("manifest.csv, row " + row + named(row) + ": " + groups.size() + " problems"),
                problems,
                GroupMending.button(
                        "Take row " + row + " out", "Take out row " + row, () -> act(() -> job.leaveOut(row))));
    }

    /** "column date: …", as the row is named above it. */
    private static String withoutRow(ProblemGroup group) {
        return group.words().replaceFirst("^manifest\\.csv, row \\d+(?:, |: )?", "");
    }

    /** Whose row it is, as a person knows it: ", north.pdf of E54000041". */
    private String named(int row) {
        String file = value(new ProblemPlace(row, "file"));
        String footprint = value(new ProblemPlace(row, "footprint"));
        return (file.isBlank() ? "" : ", " + file) + (footprint.isBlank() ? "" : " of " + footprint);
    }

    private GroupMending mending(ProblemGroup group) {
        return new GroupMending(
                "bulk-mend-" + ++mendings, group, value(group.place()), value -> act(() -> mend(group, value)));
    }

    private ListItem item(ProblemGroup group) {
        boolean isOneRow = group.place().isRow() && group.rows().size() == 1;
        ListItem item = new ListItem(new Span(
                isOneRow
                        ? "manifest.csv, row " + group.place().row()
                                + named(group.place().row()) + ": " + withoutRow(group)
                        : group.words()));
        if (group.place().isRow()) {
            item.add(mending(group).orTakeOut(() -> act(() -> leaveOut(group.rows()))));
        } else if (group.place().isHeader()) {
            item.add(columns(group.problems().getFirst(), group.offers()));
        } else {
            List<String> files = group.problems().stream()
                    .map(Problem::where)
                    .filter(job.files()::contains)
                    .toList();
            if (!files.isEmpty()) {
                String all = files.size() == 1 ? files.getFirst() : "all " + files.size() + " files";
                item.add(GroupMending.button(
                        files.size() == 1 ? "Take out" : "Take " + all + " out",
                        "Take out " + all,
                        () -> act(() -> takeOut(files))));
            }
        }
        return item;
    }

    /** A column that is missing may be there under another title. */
    private Div columns(Problem problem, List<Offer> offers) {
        Div buttons = new Div();
        buttons.addClassName("mending");
        String missing = problem.what().replaceAll("^[^“]*“|”.*$", "");
        offers.forEach(offer -> buttons.add(GroupMending.button(
                "Take “" + offer.words() + "” for it",
                "Take the column " + offer.words() + " for " + missing,
                () -> act(() -> job.rename(offer.value(), missing)),
                "btn second s")));
        return buttons;
    }

    private void leaveOut(List<Integer> rows) throws IOException {
        for (int row : rows) {
            job.leaveOut(row);
        }
    }

    private void mend(ProblemGroup group, String value) throws IOException {
        for (int row : group.rows()) {
            job.mend(row, group.place().column(), value);
        }
    }

    private void takeOut(List<String> files) throws IOException {
        for (String file : files) {
            job.unstage(file);
        }
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
