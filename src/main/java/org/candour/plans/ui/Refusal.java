package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;

/** Why something was not done, told at once to those who listen. */
final class Refusal extends Div {

    private static final long serialVersionUID = 1L;

    Refusal() {
        getElement().setAttribute("role", "alert");
        addClassName("refusal");
    }

    void show(ProblemsException refusal) {
        show(refusal.problems());
    }

    void show(List<Problem> problems) {
        removeAll();
        problems.forEach(problem -> add(new Paragraph(problem.toString())));
    }
}
