package org.candour.plans.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.candour.plans.PlanAct;
import org.candour.plans.records.OriginalRecords;
import org.candour.plans.store.DocumentStore;
import org.candour.plans.store.StorageSettings;
import org.candour.plans.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares originals with their SHA-256, a slice at a time, and marks those that are damaged. */
@Component
public class OriginalsCare {

    private static final Logger LOG = LoggerFactory.getLogger(OriginalsCare.class);

    private final OriginalRecords records;
    private final DocumentStore originals;
    private final StorageSettings settings;
    private final StoreLock lock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OriginalsCare(
            OriginalRecords records,
            DocumentStore originals,
            StorageSettings settings,
            StoreLock lock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.originals = originals;
        this.settings = settings;
        this.lock = lock;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The next slice of what was not compared for too long. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void slice() {
        List<String> due = records.due(clock.instant().minus(settings.verifyEvery()));
        long left = settings.slice().toBytes();
        for (int i = 0; i < due.size() && left > 0; i++) {
            left -= Math.max(1, size(due.get(i)));
            verify(due.get(i));
        }
    }

    /** Compares one original now; returns what is wrong with it, or empty. */
    public String verify(String sha256) {
        Lock taking = lock.taking();
        taking.lock();
        try {
            if (!records.isUsed(sha256)) {
                return "";
            }
            String damage = originals.damage(sha256);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            transaction.executeWithoutResult(status -> {
                String before = records.note(sha256, damage, now);
                if (before.isEmpty() != damage.isEmpty()) {
                    tell(sha256, damage, now);
                }
            });
            return damage;
        } finally {
            taking.unlock();
        }
    }

    private void tell(String sha256, String damage, Instant now) {
        if (damage.isEmpty()) {
            LOG.warn("The original {} is whole again", sha256);
            events.publishEvent(new PlanAct("system", "found the original " + sha256 + " whole again", now));
        } else {
            LOG.error("The original {} is damaged: {} Upload the same file again, or restore a backup", sha256, damage);
            events.publishEvent(new PlanAct("system", "found the original " + sha256 + " damaged: " + damage, now));
        }
    }

    private long size(String sha256) {
        try {
            return Files.size(originals.original(sha256));
        } catch (IOException e) {
            return 0;
        }
    }
}
