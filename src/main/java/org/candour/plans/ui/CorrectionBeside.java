package org.candour.plans.ui;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one correction that stands beside the open page: two would lie upon each other, and one be written for the other's page. */
final class CorrectionBeside implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PageChangeDialog dialog;
    private int page;

    /** Opens it, or leads back to the one that is open: what is written there is neither covered nor thrown away. */
    void open(int of, Supplier<PageChangeDialog> correction) {
        PageChangeDialog open = dialog;
        if (open != null && open.isOpened()) {
            open.focusText();
            return;
        }
        page = of;
        PageChangeDialog fresh = correction.get();
        dialog = fresh;
        fresh.openBeside();
    }

    /**
     * Somebody turned the page: who goes on writing is told for which.
     *
     * @param word what pages are called there
     */
    void turnedTo(int shown, String word) {
        PageChangeDialog open = dialog;
        if (open != null && open.isOpened()) {
            open.tellOfOther(page, shown, word);
        }
    }
}
