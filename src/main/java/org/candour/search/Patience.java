package org.candour.search;

import java.time.Duration;

/** How long somebody waits for an answer; asked again and again while it is being made, from any thread. */
@FunctionalInterface
public interface Patience {

    /** Waits as long as it takes. */
    Patience ENDLESS = () -> false;

    /** Whether nobody waits for the answer any more. */
    boolean isOver();

    /** From now on. */
    static Patience of(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() - end > 0;
    }

    /** Ends when either does. */
    default Patience or(Patience other) {
        return () -> isOver() || other.isOver();
    }
}
