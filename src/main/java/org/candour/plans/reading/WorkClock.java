package org.candour.plans.reading;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.plans.DocumentId;

/** Knows since when each document is being read, and how long documents take on the whole. */
final class WorkClock {

    private static final double FIRST_GUESS_SECONDS = 5;
    private static final double WEIGHT_OF_THE_NEWEST = 0.2;

    private final Map<DocumentId, Long> begun = new ConcurrentHashMap<>();
    private double seconds = FIRST_GUESS_SECONDS;

    void begins(DocumentId document) {
        begun.put(document, System.nanoTime());
    }

    void ends(DocumentId document) {
        Long since = begun.remove(document);
        if (since != null) {
            learn((System.nanoTime() - since) / 1e9);
        }
    }

    private synchronized void learn(double took) {
        seconds += WEIGHT_OF_THE_NEWEST * (took - seconds);
    }

    /** Whether no document is being read. */
    boolean isIdle() {
        return begun.isEmpty();
    }

    /** How many documents have been read for longer than that. */
    long heldUp(Duration patience) {
        long now = System.nanoTime();
        return begun.values().stream()
                .filter(since -> now - since > patience.toNanos())
                .count();
    }

    /** A guess, until the one at that place has been read. */
    synchronized int secondsUntil(int place, int workers) {
        return (int) Math.ceil(seconds * (1 + (place - 1) / (double) workers));
    }
}
