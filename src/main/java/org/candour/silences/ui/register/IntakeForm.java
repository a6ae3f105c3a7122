package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;

/** Asks why, and takes in what was looked at. */
class IntakeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Field reason = new Field(
            "intake-reason",
            "Why",
            "Kept with each new edition, and in the audit trail.",
            new TextBox("intake-reason", 2));
    private final Div problems = new Div();

    IntakeForm(Consumer<String> take, Runnable leave) {
        Div acts = new Div(Press.filled("Take all of it in", () -> attempt(take)), Press.plain("Leave it", leave));
        acts.addClassName("fx");
        add(
                reason,
                Parts.paragraph(
                        "Changed issues are run over all plans again, and findings made on earlier editions are flagged. The"
                                + " public goes on seeing the editions it sees now.",
                        "small"),
                problems,
                acts);
    }

    private void attempt(Consumer<String> take) {
        problems.removeAll();
        try {
            take.accept(reason.text());
        } catch (ProblemsException e) {
            problems.add(Parts.problems("Nothing was taken in", e.problems()));
        }
    }
}
