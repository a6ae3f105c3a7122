package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.candour.common.Background;
import org.candour.common.StartOrder;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlanVersionRead;
import org.candour.search.Meanings.Ready;
import org.candour.search.meaning.Stretch;
import org.candour.search.meaning.Stretches;
import org.candour.search.meaning.VectorReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Computes the vectors of passages in the background, one plan version at a time, the newest first, and never while the
 * search index is being worked on. Each document is kept as soon as it is done; a start goes on where the last one ended.
 */
@Component
@Order(StartOrder.SEARCH + 2)
class MeaningKeeper implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MeaningKeeper.class);
    private static final Duration MOST_AT_STOP = Duration.ofSeconds(10);
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(200);

    /** Part of the time worked that is rested after each page, so that others get a turn on a small machine. */
    private static final int REST = 3;

    private final Meanings meanings;
    private final PlanTexts plans;
    private final IndexCare care;
    private final ApplicationEventPublisher events;
    private final Background background =
            new Background("meanings", "Passages could not be compared by meaning", Thread.MIN_PRIORITY);

    MeaningKeeper(Meanings meanings, PlanTexts plans, IndexCare care, ApplicationEventPublisher events) {
        this.meanings = meanings;
        this.plans = plans;
        this.care = care;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        later(() -> {
            forgetWhatIsGone();
            plans.allVersions().reversed().forEach(version -> later(() -> keep(version.id())));
        });
    }

    @EventListener
    void on(PlanVersionIndexed indexed) {
        later(() -> keep(indexed.version()));
    }

    /** A document read again with the same words is not indexed anew; it may be the last that was waited for. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanVersionRead read) {
        later(() -> {
            Ready ready = meanings.prepare().orElse(null);
            if (ready != null
                    && plans.coverage(read.version()).documentsPending() == 0
                    && plans.documents(read.version()).stream().allMatch(document -> isKept(ready, document.id()))) {
                events.publishEvent(new MeaningsComputed(read.version()));
            }
        });
    }

    private void later(Runnable job) {
        if (meanings.isAvailable()) {
            background.later(job);
        }
    }

    private void keep(PlanVersionId version) {
        Ready ready = background.isStopping() ? null : meanings.prepare().orElse(null);
        if (ready == null) {
            return;
        }
        boolean isWhole = plans.coverage(version).documentsPending() == 0;
        for (Document document : plans.documents(version)) {
            isWhole &= isKept(ready, document.id()) || keep(ready, document.id());
        }
        if (isWhole && !background.isStopping()) {
            events.publishEvent(new MeaningsComputed(version));
        }
    }

    /** Also true of a document without any text to be read. */
    private boolean isKept(Ready ready, DocumentId document) {
        String stored = plans.fingerprint(document).orElse("");
        try (VectorReading reading = ready.index().reading()) {
            return stored.isEmpty() || stored.equals(reading.contents().get(document));
        }
    }

    private boolean keep(Ready ready, DocumentId document) {
        String before = plans.fingerprint(document).orElse("");
        List<Stretch> passages = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (Page page : plans.pages(document)) {
            waitForIndexing();
            if (background.isStopping()) {
                return false;
            }
            long began = System.nanoTime();
            for (Stretch passage : Stretches.of(page, ready.model())) {
                passages.add(passage);
                vectors.add(ready.model().vector(passage.text()));
            }
            LockSupport.parkNanos((System.nanoTime() - began) / REST);
        }
        boolean isSteady = before.equals(plans.fingerprint(document).orElse(""));
        if (isSteady) {
            ready.index().put(document, before, passages, vectors);
        }
        return isSteady;
    }

    private void waitForIndexing() {
        while (care.isWorking() && !background.isStopping()) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private void forgetWhatIsGone() {
        Set<DocumentId> known = new HashSet<>();
        for (PlanVersion version : plans.allVersions()) {
            plans.documents(version.id()).forEach(document -> known.add(document.id()));
        }
        meanings.prepare().ifPresent(ready -> {
            Set<DocumentId> gone = new HashSet<>();
            try (VectorReading reading = ready.index().reading()) {
                gone.addAll(reading.contents().keySet());
            }
            gone.removeAll(known);
            if (!gone.isEmpty()) {
                ready.index().remove(gone);
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        if (!background.stop(MOST_AT_STOP)) {
            LOG.warn("Passages were still being compared by meaning; the rest is done at the next start");
        }
    }
}
