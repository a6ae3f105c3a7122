package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.html.Figures;

/** Every problem of a bulk upload, numbered, in the order of the manifest. */
final class BulkProblems extends Div {

    private static final long serialVersionUID = 1L;

    BulkProblems(List<Problem> problems) {
        addClassName("call");
        OrderedList list = new OrderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.toString())));
        add(
                new Paragraph(Figures.counted(problems.size(), "problem") + "; nothing was taken in."),
                list,
                new Paragraph("Correct the manifest or the files, choose what you corrected once more, and check again:"
                        + " a file takes the place of the one with its name."));
    }
}
