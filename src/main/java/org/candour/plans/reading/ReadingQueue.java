package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.common.DataFolder;
import org.candour.common.Foreground;
import org.candour.common.StartOrder;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress.Place;
import org.candour.plans.records.ReadingRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Documents that wait to be read, and the threads that have them read, each by a reader of its own. What waits is in
 * the database; this queue only says in which order. While all readers are held up by long documents, further ones help
 * out, so that nobody waits for somebody else's file.
 */
@Component
@Order(StartOrder.PLANS)
public class ReadingQueue implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final int GLANCE_SECONDS = 5;

    private final ReadingRecords records;
    private final ReadingDesk desk;
    private final ReadingSettings settings;
    private final Foreground foreground;
    private final Path temporary;
    private final BlockingQueue<DocumentId> waiting = new LinkedBlockingQueue<>();
    private final Map<DocumentId, Integer> failures = new ConcurrentHashMap<>();
    private final WorkClock clock = new WorkClock();
    private final List<Reader> readers = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger helpers = new AtomicInteger();
    private final List<ScheduledFuture<?>> glances = new ArrayList<>();
    private volatile boolean stopping;

    ReadingQueue(
            ReadingRecords records,
            ReadingDesk desk,
            ReadingSettings settings,
            Foreground foreground,
            DataFolder data) {
        this.records = records;
        this.desk = desk;
        this.settings = settings;
        this.foreground = foreground;
        this.temporary = data.data().resolve("reading").toAbsolutePath();
        for (int i = 1; i <= settings.workers(); i++) {
            Reader reader = new Reader(settings, temporary.resolve(String.valueOf(i)));
            readers.add(reader);
            threads.add(thread("reading-" + i, () -> work(reader)));
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes up what was left when the portal last stopped. */
    @Override
    public void run(ApplicationArguments arguments) {
        records.putBack();
        waiting.addAll(records.waiting());
        threads.forEach(Thread::start);
        glances.add(Watch.every(GLANCE_SECONDS, this::help));
    }

    public void add(DocumentId document) {
        waiting.add(document);
    }

    /** Whether nothing waits and nothing is being read. */
    boolean isIdle() {
        return waiting.isEmpty() && clock.isIdle();
    }

    /** The document's place among those that wait; empty when it does not. */
    Optional<Place> place(DocumentId document) {
        int before = 0;
        for (DocumentId other : waiting) {
            if (other.equals(document)) {
                return Optional.of(new Place(before + 1, clock.secondsUntil(before + 1, settings.workers())));
            }
            before++;
        }
        return Optional.empty();
    }

    private void work(Reader reader) {
        while (!stopping) {
            try {
                readAll(waiting.take(), reader);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What is only counted of these documents does not begin between one and the next. */
    private void readAll(DocumentId first, Reader reader) {
        try (Foreground.Work work = foreground.begin()) {
            for (DocumentId next = first; next != null && !stopping; next = waiting.poll()) {
                readNext(next, reader);
            }
        }
    }

    private void readNext(DocumentId document, Reader reader) {
        clock.begins(document);
        try {
            desk.read(document, reader);
        } catch (IOException | RuntimeException | Error e) {
            if (!stopping) {
                failed(document, e);
            }
        } finally {
            clock.ends(document);
        }
    }

    /** Once more, behind the others; then it is given up with the reason. */
    private void failed(DocumentId document, Throwable why) {
        LOG.error("Document {} could not be read", document, why);
        if (failures.merge(document, 1, Integer::sum) < 2) {
            if (records.putBack(document)) {
                waiting.add(document);
            }
        } else {
            failures.remove(document);
            desk.giveUp(document);
        }
    }

    /** Starts a helper when documents wait although every reader has been busy with the same one for long. */
    private void help() {
        boolean held = !waiting.isEmpty() && clock.heldUp(settings.patience()) >= settings.workers() + helpers.get();
        if (held && !stopping && helpers.get() < settings.helpers()) {
            int number = helpers.incrementAndGet();
            thread("reading-help-" + number, () -> helpOut(number)).start();
        }
    }

    private void helpOut(int number) {
        Reader reader = new Reader(settings, temporary.resolve("help-" + number));
        readers.add(reader);
        try (Foreground.Work work = foreground.begin()) {
            DocumentId next = waiting.poll();
            while (next != null && !stopping) {
                readNext(next, reader);
                next = clock.heldUp(settings.patience()) >= settings.workers() ? waiting.poll() : null;
            }
        } finally {
            helpers.decrementAndGet();
            readers.remove(reader);
            reader.close();
        }
    }

    /** Process ids of the running readers. */
    List<Long> readerPids() {
        return readers.stream().map(Reader::pid).filter(pid -> pid != 0).toList();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        glances.forEach(glance -> glance.cancel(false));
        readers.forEach(Reader::close);
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }
}
