package org.candour.plans.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Stops a reader that takes too long over a page, or over a whole file. */
final class Watch implements AutoCloseable {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reading-watch");
        thread.setDaemon(true);
        return thread;
    });
    private static final long GLANCE_MILLIS = 100;

    private final ReadingSettings settings;
    private final Consumer<String> stop;
    private final long begun = System.nanoTime();
    private final ScheduledFuture<?> glances;
    private volatile long lastPage = begun;

    Watch(ReadingSettings settings, Consumer<String> stop) {
        this.settings = settings;
        this.stop = stop;
        this.glances = CLOCK.scheduleAtFixedRate(this::glance, GLANCE_MILLIS, GLANCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does something later, unless it is cancelled. */
    static ScheduledFuture<?> in(int seconds, Runnable task) {
        return CLOCK.schedule(task, seconds, TimeUnit.SECONDS);
    }

    /** Does something again and again, until it is cancelled. */
    static ScheduledFuture<?> every(int seconds, Runnable task) {
        return CLOCK.scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
    }

    void pageDone() {
        lastPage = System.nanoTime();
    }

    private void glance() {
        if (since(lastPage).compareTo(settings.timeLimit()) > 0) {
            stop.accept("it took longer than " + settings.timeLimit().toSeconds() + " seconds");
        } else if (since(begun).compareTo(settings.totalTimeLimit()) > 0) {
            stop.accept("the file took longer than " + settings.totalTimeLimit().toMinutes() + " minutes");
        }
    }

    private static Duration since(long then) {
        return Duration.ofNanos(System.nanoTime() - then);
    }

    @Override
    public void close() {
        glances.cancel(false);
    }
}
