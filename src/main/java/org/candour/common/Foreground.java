package org.candour.common;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Work that somebody waits for and that takes a processor for itself: reading a document, say. While there is as much of
 * it as there are processors, what is only worked out behind it ({@link Background}) waits its turn, though never long:
 * otherwise forty plans that are brought in together are each slowed down by the counting of those before.
 */
@Component
public class Foreground {

    /** From when a job was asked for; then it is done beside everything else. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final long GLANCE_MILLIS = 100;

    private final int processors;
    private int running;

    /** With the processors of this machine. */
    public Foreground() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Foreground(int processors) {
        this.processors = processors;
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
     * Waits until a processor is left, or the job has waited long enough, or need not be done any more.
     *
     * @param asked when the job was asked for, as {@link System#nanoTime} has it
     * @param over asked again and again while this waits
     */
    synchronized void giveWay(long asked, BooleanSupplier over) throws InterruptedException {
        while (running >= processors && System.nanoTime() - asked < LONGEST_WAIT.toNanos() && !over.getAsBoolean()) {
            wait(GLANCE_MILLIS);
        }
    }
}
