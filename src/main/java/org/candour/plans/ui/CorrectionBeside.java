package org.candour.plans.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one correction that stands beside the open page: two would lie upon each other, and one be written for the other's page. */
final class CorrectionBeside implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PageChangeDialog dialog;
    private int page;
    private SerializableRunnable changed = () -> {};

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
        changed.run();
        fresh.addOpenedChangeListener(change -> changed.run());
    }

    /** Whether somebody writes in it, for that page: then what they wrote is offered nowhere else. */
    boolean isOpenFor(int shown) {
        PageChangeDialog open = dialog;
        return open != null && open.isOpened() && page == shown;
    }

    /** @param then called when it opens or closes; the page shown last is told, for no other can be seen */
    void whenChanged(SerializableRunnable then) {
        changed = then;
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
