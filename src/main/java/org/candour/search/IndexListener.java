package org.candour.search;

import org.candour.common.Foreground;
import org.candour.plans.DocumentsChanged;
import org.candour.plans.PlanVersionPublished;
import org.candour.plans.PlanVersionRead;
import org.candour.plans.PlanVersionUnpublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Follows what happens to plans. An event that was not worked off before a crash comes again at the next start. */
@Component
class IndexListener {

    private final IndexKeeper keeper;
    private final Foreground foreground;

    IndexListener(IndexKeeper keeper, Foreground foreground) {
        this.keeper = keeper;
        this.foreground = foreground;
    }

    @ApplicationModuleListener
    void on(PlanVersionRead read) {
        try (Foreground.Work work = foreground.begin()) {
            keeper.keep(read.version());
        }
    }

    @ApplicationModuleListener
    void on(PlanVersionPublished published) {
        keeper.keep(published.version());
    }

    @ApplicationModuleListener
    void on(DocumentsChanged changed) {
        keeper.keep(changed.version());
    }

    @ApplicationModuleListener
    void on(PlanVersionUnpublished unpublished) {
        keeper.withdraw(unpublished.version());
    }
}
