package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.candour.common.DataFolder;
import org.candour.common.StartOrder;
import org.candour.plans.DocumentId;
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
 * the database; this queue only says in which order.
 */
@Component
@Order(StartOrder.PLANS)
public class ReadingQueue implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);

    private final ReadingRecords records;
    private final ReadingDesk desk;
    private final BlockingQueue<DocumentId> waiting = new LinkedBlockingQueue<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ReadingQueue(ReadingRecords records, ReadingDesk desk, ReadingSettings settings, DataFolder data) {
        this.records = records;
        this.desk = desk;
        Path temporary = data.data().resolve("reading").toAbsolutePath();
        for (int i = 1; i <= settings.workers(); i++) {
            Reader reader = new Reader(settings, temporary);
            readers.add(reader);
            Thread thread = new Thread(() -> work(reader), "reading-" + i);
            thread.setDaemon(true);
            threads.add(thread);
        }
    }

    /** Takes up what was left when the portal last stopped. */
    @Override
    public void run(ApplicationArguments arguments) {
        records.putBack();
        waiting.addAll(records.waiting());
        threads.forEach(Thread::start);
    }

    public void add(DocumentId document) {
        waiting.add(document);
    }

    private void work(Reader reader) {
        while (!stopping) {
            try {
                readNext(waiting.take(), reader);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void readNext(DocumentId document, Reader reader) {
        try {
            desk.read(document, reader);
        } catch (IOException | RuntimeException e) {
            if (!stopping) {
                LOG.error("Document {} could not be read; it is tried again when the portal starts", document, e);
            }
        }
    }

    /** Process ids of the running readers. */
    List<Long> readerPids() {
        return readers.stream().map(Reader::pid).filter(pid -> pid != 0).toList();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        readers.forEach(Reader::close);
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }
}
