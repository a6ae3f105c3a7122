package org.candour.figures.keeping;

import jakarta.annotation.PreDestroy;
import org.candour.common.Background;
import org.candour.common.Foreground;
import org.candour.common.StartOrder;
import org.candour.finance.FiguresRecorded;
import org.candour.plans.DocumentsChanged;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionRead;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads the numbers of plan versions in the background: of one when its texts change, of a round's when returns change,
 * and at start of all that moved on while nobody looked. Derived data; a reading that was cut short is made again.
 */
@Component
@Order(StartOrder.SEARCH + 2)
class NumbersKeeper implements ApplicationRunner {

    private final PlanTexts plans;
    private final NumbersState states;
    private final NumbersReader reader;
    private final ReadingStore store;
    private final Background background;

    NumbersKeeper(
            PlanTexts plans, NumbersState states, NumbersReader reader, ReadingStore store, Foreground foreground) {
        this.background = new Background("numbers", "The numbers of plans could not be read", foreground);
        this.plans = plans;
        this.states = states;
        this.reader = reader;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        background.later(() -> plans.allVersions().forEach(this::bringUpToDate));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanVersionRead read) {
        look(read.version());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DocumentsChanged changed) {
        look(changed.version());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FiguresRecorded recorded) {
        background.later(() -> plans.allVersions().stream()
                .filter(version -> version.round().equals(recorded.round()))
                .forEach(this::bringUpToDate));
    }

    /** Has the version read anew, unless that has been done. */
    void look(PlanVersionId version) {
        background.later(() -> plans.version(version).ifPresent(this::bringUpToDate));
    }

    private void bringUpToDate(PlanVersion version) {
        if (background.isStopping()) {
            return;
        }
        String state = states.of(version); // first: what changes from here on makes this reading old, never wrong
        if (store.state(version.id()).filter(state::equals).isEmpty()) {
            store.keep(version.id(), reader.read(version, state));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.stop();
    }
}
