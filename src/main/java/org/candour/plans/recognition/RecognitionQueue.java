package org.candour.plans.recognition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress.Phase;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.reading.Afterwards;
import org.candour.plans.readings.PageChanges;
import org.candour.plans.recogniser.Model;
import org.candour.plans.records.RecognitionRecords;
import org.candour.plans.records.RecognitionRecords.Share;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has waiting pages recognised, one at a time, when the portal is up. Documents take turns of a few pages, so that a
 * long one does not hold up a short one. What waits is in the database.
 */
@Component
class RecognitionQueue implements Afterwards, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RecognitionQueue.class);
    private static final int PAGES_A_TURN = 4;
    private static final Duration TURN = Duration.ofSeconds(15);
    private static final int REST_SECONDS = 30;

    /** How many seconds to wait after each failed start; a machine may only be busy. After the last one it is given up. */
    private static final List<Integer> PATIENCE = List.of(0, 5, 30, 120);

    private final RecognitionRecords records;
    private final RecognitionDesk desk;
    private final WaitingPages waiting;
    private final PageChanges changes;
    private final Recogniser recogniser;
    private final Thread thread = new Thread(this::work, "recognition");
    private final Semaphore calls = new Semaphore(0);
    private final boolean enabled;
    private volatile @Nullable DocumentId current;
    private volatile boolean stopping;

    RecognitionQueue(
            RecognitionRecords records,
            RecognitionDesk desk,
            WaitingPages waiting,
            PageChanges changes,
            RecognitionSettings settings,
            DataFolder data) {
        this.records = records;
        this.desk = desk;
        this.waiting = waiting;
        this.changes = changes;
        this.enabled = settings.enabled();
        this.recogniser =
                new Recogniser(settings, data.data().resolve("recognising").toAbsolutePath());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!enabled) {
            switchOff("it is switched off (candour.recognition.enabled)");
        } else if (!Model.isThere()) {
            switchOff("the portal was built without its model; build it again with a connection");
        } else {
            records.switchTo(true);
            thread.start();
        }
    }

    /** There may be something to do. */
    void call() {
        calls.release();
    }

    private void switchOff(String why) {
        LOG.info("Scanned pages are not recognised: {}", why);
        List<DocumentId> left = records.waitingDocuments();
        records.switchTo(false);
        left.forEach(changes::recount);
        waiting.stop();
    }

    private void work() {
        try {
            waiting.addAll();
            for (int failedStarts = 0; !stopping; ) {
                failedStarts = next() ? 0 : failedStarts + 1;
                if (failedStarts == PATIENCE.size()) {
                    switchOff("the recogniser does not start on this machine");
                    return;
                }
                TimeUnit.SECONDS.sleep(failedStarts == 0 ? 0 : PATIENCE.get(failedStarts));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One turn, or a rest when nothing waits; false when there was no recogniser for it. */
    private boolean next() throws InterruptedException {
        try {
            Optional<DocumentId> next = Turns.next(records.waitingDocuments(), current);
            if (next.isPresent()) {
                turn(next.get());
            } else {
                await();
            }
            return true;
        } catch (DidNotStartException e) {
            if (!stopping) {
                LOG.warn("The recogniser did not start: {}", e.getMessage());
            }
            return stopping;
        }
    }

    private void await() throws InterruptedException {
        current = null;
        if (!calls.tryAcquire(REST_SECONDS, TimeUnit.SECONDS)) {
            recogniser.rest();
            calls.acquire();
        }
        calls.drainPermits();
    }

    private void turn(DocumentId document) throws DidNotStartException, InterruptedException {
        current = document;
        long end = System.nanoTime() + TURN.toNanos();
        try {
            for (int page : records.waitingPages(document, PAGES_A_TURN)) {
                if (stopping || System.nanoTime() > end) {
                    break;
                }
                desk.recognise(document, page, recogniser);
            }
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("A page of the document {} could not be recognised; it is tried again", document, e);
                TimeUnit.SECONDS.sleep(5);
            }
        } finally {
            if (!stopping) {
                changes.tell(document);
            }
        }
    }

    @Override
    public Optional<Progress> progress(DocumentId document) {
        Share share = records.share(document);
        if (share.done() == share.all()) {
            return Optional.empty();
        }
        String word = "page";
        if (document.equals(current)) {
            return Optional.of(new Progress(Phase.RECOGNISING, word, share.done(), share.all()));
        }
        int place = records.waitingDocuments().indexOf(document);
        return place < 0
                ? Optional.empty()
                : Optional.of(new Progress(Phase.WAITING, word, place, share.all() - share.done()));
    }

    /** The recogniser's process id, for tests that end it; 0 when none runs. */
    long pid() {
        return recogniser.pid();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        recogniser.close();
        call(); // not an interruption, which in the middle of a write would close the database
        thread.join(5_000);
    }
}
