package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;

/** Asks before something that cannot simply be taken back. The question names what it is about. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param act what the button that does it says: "Shut out"
     * @param keep what the button that leaves everything as it is says: "Keep"
     */
    public static void ask(String question, Component consequences, String act, String keep, Runnable deed) {
        Dialog dialog = new Dialog(question);
        dialog.setRole("alertdialog");
        dialog.addClassName("confirmation");
        dialog.setCloseOnOutsideClick(false);
        dialog.setMaxWidth("min(40rem, 100%)"); // lines that can be read, on phones too
        dialog.add(consequences);
        NativeButton no = new NativeButton(keep, click -> dialog.close());
        no.addClassNames("btn", "plain");
        NativeButton yes = new NativeButton(act, click -> {
            dialog.close();
            deed.run();
        });
        yes.addClassName("btn");
        dialog.getFooter().add(no, yes);
        dialog.open();
        no.focus();
    }
}
