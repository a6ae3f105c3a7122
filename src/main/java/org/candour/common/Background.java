package org.candour.common;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread of one room for what is done later, one job after the other. A job that fails is logged and keeps no other from
 * being done. At stop what has not begun is dropped: what is done here must be found missing at the next start.
 */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration MOST_AT_STOP = Duration.ofSeconds(5);

    private final String failure;
    private final ThreadPoolExecutor thread;
    private final @Nullable Foreground foreground;

    /**
     * A thread of the usual priority.
     *
     * @param name the thread's
     * @param failure what is logged of a job that fails: "Topics could not be counted"
     */
    public Background(String name, String failure) {
        this(name, failure, Thread.NORM_PRIORITY, null);
    }

    /** The same with another priority. */
    public Background(String name, String failure, int priority) {
        this(name, failure, priority, null);
    }

    /** A thread whose jobs give way to work that somebody waits for. */
    public Background(String name, String failure, Foreground foreground) {
        this(name, failure, Thread.MIN_PRIORITY, foreground);
    }

    private Background(String name, String failure, int priority, @Nullable Foreground foreground) {
        this.failure = failure;
        this.foreground = foreground;
        ThreadFactory factory =
                Thread.ofPlatform().daemon().priority(priority).name(name).factory();
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                factory,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Does the job when those before it are done; never, once this is stopping. */
    public void later(Runnable job) {
        if (!isStopping()) {
            long asked = System.nanoTime();
            thread.execute(() -> run(job, asked));
        }
    }

    private void run(Runnable job, long asked) {
        try {
            if (foreground != null) {
                foreground.giveWay(asked, this::isStopping);
            }
            if (!isStopping()) {
                job.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!isStopping()) {
                LOG.error("{}; it is tried again at the next start", failure, e);
            }
        }
    }

    /** Whether a long job should break off. */
    public boolean isStopping() {
        return thread.isShutdown();
    }

    /** Waits some seconds for the job in hand. It is not interrupted: in the middle of a write that closes the database. */
    public void stop() throws InterruptedException {
        stop(MOST_AT_STOP);
    }

    /** The same for so long; false when the job still goes on then. */
    public boolean stop(Duration most) throws InterruptedException {
        thread.shutdown();
        thread.getQueue().clear();
        return thread.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
