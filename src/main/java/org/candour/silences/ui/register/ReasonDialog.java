package org.candour.silences.ui.register;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;

/** Asks why, before something that others will want to know the reason of. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Field reason = new Field("dialog-reason", "Reason", "", new TextBox("dialog-reason", 3));
    private final Div problems = new Div();

    ReasonDialog(String title, String consequences, String act, Consumer<String> deed) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        add(Parts.paragraph(consequences, "small"), reason, problems);
        getFooter().add(Press.plain("Cancel", this::close), Press.filled(act, () -> attempt(deed)));
    }

    private void attempt(Consumer<String> deed) {
        try {
            deed.accept(reason.text());
            close();
        } catch (ProblemsException e) {
            problems.removeAll();
            problems.add(Parts.problems("That was not done", e.problems()));
        }
    }
}
