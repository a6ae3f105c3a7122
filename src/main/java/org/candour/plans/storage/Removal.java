package org.candour.plans.storage;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import org.candour.common.StartOrder;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.records.ShelfRecords;
import org.candour.plans.records.ShelfRecords.Leftover;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.PageStore;
import org.candour.plans.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deletes the files of documents whose deletion is recorded; what was left by a crash goes at the next start. */
@Component
@Order(StartOrder.PLANS)
public class Removal implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Removal.class);

    private final ShelfRecords records;
    private final OriginalRecords checks;
    private final DocumentStore originals;
    private final PageStore texts;
    private final StoreLock lock;

    Removal(ShelfRecords records, OriginalRecords checks, DocumentStore originals, PageStore texts, StoreLock lock) {
        this.records = records;
        this.checks = checks;
        this.originals = originals;
        this.texts = texts;
        this.lock = lock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        finish();
    }

    /** Does what is left to do. */
    public void finish() {
        records.leftovers().forEach(this::remove);
    }

    private void remove(Leftover leftover) {
        Lock deleting = lock.deleting();
        deleting.lock();
        try {
            texts.delete(leftover.document());
            if (!checks.isUsed(leftover.sha256())) {
                originals.delete(leftover.sha256());
                checks.forget(leftover.sha256());
            }
            records.filesGone(leftover.document());
        } catch (IOException e) {
            LOG.error(
                    "The files of the deleted document {} could not be deleted; the next start tries again",
                    leftover.document(),
                    e);
        } finally {
            deleting.unlock();
        }
    }
}
