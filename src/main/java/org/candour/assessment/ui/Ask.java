package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;

/** A question before something that cannot be undone, or that needs a word of its own. */
class Ask extends Dialog {

    private final Div problems = new Div();
    private final Paragraph buttons = new Paragraph();

    Ask(String title, Component... content) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        buttons.addClassName("fx");
        add(content);
        add(problems);
        getFooter().add(buttons);
        buttons.add(Press.plain("Cancel", this::close));
    }

    /** The deed; problems stay in the dialog, success closes it. */
    Ask offer(String label, Runnable deed) {
        NativeButton button = Press.filled(label, () -> attempt(deed));
        buttons.addComponentAsFirst(button);
        return this;
    }

    void attempt(Runnable deed) {
        try {
            deed.run();
            close();
        } catch (ProblemsException e) {
            refuse(e.problems());
        }
    }

    void refuse(List<Problem> all) {
        problems.removeAll();
        problems.add(Parts.problems("That was not done", all));
    }
}
