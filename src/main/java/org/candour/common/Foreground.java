package org.candour.common;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Work that somebody waits for and that takes a processor for itself: reading a document, say. While it leaves no more
 * than one processor, which it needs for what it hands on (storing, indexing) and people need for their pages, what is
 * only worked out behind it ({@link Background}) waits its turn, though never long: otherwise forty plans that are brought
 * in together are each slowed down by the counting of those before.
 */
@Component
public class Foreground {

    /** From when a job was asked for; then it is done beside everything else. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final long GLANCE_MILLIS = 100;

    private final int most;
    private int running;

    /** With the processors of this machine. */
    public Foreground() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Foreground(int processors) {
        this.most = Math.max(1, processors - 1);
    }

    /** Something that is under way until it is closed. */
    public interface Work extends AutoCloseable {

        @Override
        void close();
    }

    /** Says that such work begins. */
    public synchronized Work begin() {
        running++;
        return this::ended;
    }

    private synchronized void ended() {
        running--;
        notifyAll();
    }

    /**
     * Waits until more than one processor is left, or the job has waited long enough, or need not be done any more.
     *
     * @param asked when the job was asked for, as {@link System#nanoTime} has it
     * @param over asked again and again while this waits
     */
    synchronized void giveWay(long asked, BooleanSupplier over) throws InterruptedException {
        while (running >= most && System.nanoTime() - asked < LONGEST_WAIT.toNanos() && !over.getAsBoolean()) {
            wait(GLANCE_MILLIS);
        }
    }
}
