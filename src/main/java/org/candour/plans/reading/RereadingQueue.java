package org.candour.plans.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress.Phase;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.records.AgainRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has documents read again that an earlier reader read, one at a time and only while no new one waits. What waits is in
 * the database: a portal that is stopped goes on at the next start.
 */
@Component
class RereadingQueue implements Afterwards, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RereadingQueue.class);
    private static final int GLANCE_MILLIS = 500;

    private record Current(DocumentId document, Progress progress) {}

    private final AgainRecords records;
    private final RereadingDesk desk;
    private final ReadingQueue first;
    private final Reader reader;
    private final Thread thread = new Thread(this::work, "reading-again");
    private final Set<DocumentId> failed = new HashSet<>();
    private volatile @Nullable Current current;
    private final CountDownLatch stop = new CountDownLatch(1);

    RereadingQueue(
            AgainRecords records, RereadingDesk desk, ReadingQueue first, ReadingSettings settings, DataFolder data) {
        this.records = records;
        this.desk = desk;
        this.first = first;
        this.reader = new Reader(
                settings, data.data().resolve("reading").resolve("again").toAbsolutePath());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        int waiting = records.waiting().size();
        if (waiting > 0) {
            LOG.info("Documents that a newer reader reads again: {}", waiting);
        }
        thread.start();
    }

    private void work() {
        try {
            desk.sweep();
            List<DocumentId> waiting = records.waiting();
            while (!isStopping() && !waiting.isEmpty()) {
                if (first.isIdle()) {
                    readAgain(waiting.getFirst());
                    waiting = records.waiting();
                } else if (stop.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            if (!isStopping()) {
                LOG.error("Documents could not be read again; it is tried at the next start", e);
            }
        } finally {
            reader.close();
        }
    }

    private void readAgain(DocumentId document) {
        note(document, new Progress(Phase.READING_AGAIN, "page", 0, 0));
        try {
            desk.read(document, reader, progress -> note(document, again(progress)));
        } catch (IOException | RuntimeException | Error e) {
            if (!isStopping()) {
                LOG.error("The document {} could not be read again", document, e);
                if (!failed.add(document)) {
                    desk.giveUp(document);
                }
            }
        } finally {
            current = null;
        }
    }

    private void note(DocumentId document, Progress progress) {
        current = new Current(document, progress);
    }

    private static Progress again(Progress progress) {
        return new Progress(Phase.READING_AGAIN, progress.pageWord(), progress.done(), progress.total());
    }

    @Override
    public Optional<Progress> progress(DocumentId document) {
        Current now = current;
        if (now != null && now.document().equals(document)) {
            return Optional.of(now.progress());
        }
        int place = thread.isAlive() ? records.waiting().indexOf(document) : -1;
        return place < 0 ? Optional.empty() : Optional.of(new Progress(Phase.WAITING_AGAIN, "page", place, 0));
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    /** The thread is not interrupted: in the middle of a write that would close the database. */
    @Override
    public void destroy() throws InterruptedException {
        stop.countDown();
        reader.close();
        thread.join(5_000);
    }
}
