package org.candour.search.index;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** Until when an answer must be there; everything asked of the index for one question shares it. */
public final class Deadline implements QueryTimeout {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isPast() {
        return System.nanoTime() - end > 0;
    }

    @Override
    public boolean shouldExit() {
        return isPast();
    }
}
