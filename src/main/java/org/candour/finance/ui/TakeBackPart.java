package org.candour.finance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.finance.TakenBack;
import org.jspecify.annotations.Nullable;

/** Takes an import back, with the reason; or says who did. */
final class TakeBackPart extends Section {

    private static final long serialVersionUID = 1L;

    /** Does it, and tells what was done. */
    interface TakeBack {
        @Nullable
        TakenBack with(String reason);
    }

    private final transient UnaryOperator<String> names;
    private final transient TakeBack takeBack;
    private final Div said = Parts.status();

    TakeBackPart(@Nullable TakenBack done, UnaryOperator<String> names, boolean changedAnything, TakeBack takeBack) {
        this.names = names;
        this.takeBack = takeBack;
        addClassName("sec");
        add(new H2("Take back this import"), said);
        if (done != null) {
            tell(done);
        } else if (changedAnything) {
            ask();
        } else {
            said.add(Parts.paragraph("It changed nothing: there is nothing to take back.", "kick"));
        }
    }

    private void tell(TakenBack done) {
        said.removeAll();
        said.add(Parts.paragraph("Taken back on " + PastImports.WHEN.format(done.at()) + " by " + names.apply(done.by())
                + ": " + done.reason()));
    }

    private void ask() {
        TextArea reason = new TextArea("Why is it taken back?");
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        Div form = new Div(
                Parts.paragraph(
                        "Figures it changed become again what they were before; figures it brought are taken away."
                                + " The history keeps both. It is refused where another table came over any of them"
                                + " since.",
                        "kick"),
                reason);
        NativeButton go = new NativeButton("Take back this import");
        go.setClassName("btn");
        go.addClickListener(click -> takeBack(reason.getValue(), form));
        form.add(go);
        add(form);
    }

    private void takeBack(String reason, Div form) {
        said.removeAll();
        try {
            TakenBack done = takeBack.with(reason);
            remove(form);
            if (done != null) {
                tell(done);
            }
        } catch (ProblemsException refused) {
            said.add(Parts.problems("Nothing was taken back", refused.problems()));
        }
    }
}
