package org.candour.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.common.Background;
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

    private static final Duration MOST_AT_STOP = Duration.ofSeconds(20);

    private final IndexKeeper keeper;
    private final Indexes indexes;
    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private final Background background =
            new Background("search-index", "The search index could not be brought up to date");
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
            background.later(this::work);
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
        } finally {
            isWorking = isWaiting.get();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        keeper.stop();
        if (!background.stop(MOST_AT_STOP)) {
            LOG.warn("The search index was still being worked on; the rest is done at the next start");
        }
        keeper.save();
    }
}
