package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.common.StartOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the indexes with the plans in the background: at every start, and when an index turned out to be broken. */
@Component
@Order(StartOrder.SEARCH)
class IndexCare implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    private final IndexKeeper keeper;
    private final Indexes indexes;
    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private volatile boolean isWorking;

    IndexCare(IndexKeeper keeper, Indexes indexes) {
        this.keeper = keeper;
        this.indexes = indexes;
    }

    @Override
    public void run(ApplicationArguments args) {
        request();
    }

    /** Starts a comparison unless one is waiting to start anyway. */
    void request() {
        if (isWaiting.compareAndSet(false, true)) {
            isWorking = true;
            background.execute(this::work);
        }
    }

    /** Throws both indexes away and makes them anew. */
    void replace(Exception why) {
        LOG.error("The search index is broken and is made anew", why);
        indexes.working().reset();
        indexes.open().reset();
        request();
    }

    /** Whether documents may still be missing from the indexes because the comparison goes on. */
    boolean isWorking() {
        return isWorking;
    }

    private void work() {
        isWaiting.set(false);
        try {
            keeper.keepAll();
        } catch (RuntimeException e) {
            if (!background.isShutdown()) {
                LOG.error("The search index could not be brought up to date", e);
            }
        } finally {
            isWorking = isWaiting.get();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        keeper.stop();
        background.shutdown();
        if (!background.awaitTermination(20, TimeUnit.SECONDS)) {
            LOG.warn("The search index was still being worked on; the rest is done at the next start");
        }
    }
}
