package org.candour.plans.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/**
 * Keeps taking files in and deleting them apart: bytes that have just been kept, but are not recorded yet, must not be
 * taken for bytes that nobody has.
 */
@Component
public class StoreLock {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Held from keeping bytes until they are recorded; by many at a time. */
    public Lock taking() {
        return lock.readLock();
    }

    /** Held while it is looked whether bytes are still needed, and they are deleted. */
    public Lock deleting() {
        return lock.writeLock();
    }
}
