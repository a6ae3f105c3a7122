package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot simply be taken back. The question names what it is about. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param act what the button that does it says: "Shut out"
     * @param keep what the button that leaves everything as it is says: "Keep"
     */
    public static void ask(String question, Component consequences, String act, String keep, Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequences);
        dialog.setCancelable(true);
        dialog.setCancelText(keep);
        dialog.setConfirmText(act);
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.open();
    }
}
