package org.candour.figures.keeping;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.candour.common.StartOrder;
import org.candour.finance.FiguresRecorded;
import org.candour.plans.DocumentsChanged;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(NumbersKeeper.class);

    private final PlanTexts plans;
    private final NumbersState states;
    private final NumbersReader reader;
    private final ReadingStore store;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("numbers").factory());

    NumbersKeeper(PlanTexts plans, NumbersState states, NumbersReader reader, ReadingStore store) {
        this.plans = plans;
        this.states = states;
        this.reader = reader;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        later(() -> plans.allVersions().forEach(this::bringUpToDate));
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
        later(() -> plans.allVersions().stream()
                .filter(version -> version.round().equals(recorded.round()))
                .forEach(this::bringUpToDate));
    }

    /** Has the version read anew, unless that has been done. */
    void look(PlanVersionId version) {
        later(() -> plans.version(version).ifPresent(this::bringUpToDate));
    }

    private void bringUpToDate(PlanVersion version) {
        if (background.isShutdown()) {
            return;
        }
        String state = states.of(version); // first: what changes from here on makes this reading old, never wrong
        if (store.state(version.id()).filter(state::equals).isEmpty()) {
            store.keep(version.id(), reader.read(version, state));
        }
    }

    private void later(Runnable job) {
        if (!background.isShutdown()) {
            background.execute(() -> {
                try {
                    job.run();
                } catch (RuntimeException e) {
                    if (!background.isShutdown()) {
                        LOG.error("The numbers of plans could not be read; it is tried again at the next start", e);
                    }
                }
            });
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(5, TimeUnit.SECONDS);
    }
}
