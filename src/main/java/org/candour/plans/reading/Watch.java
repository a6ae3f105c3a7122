package org.candour.plans.reading;

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

    private final Pace pace;
    private final Consumer<String> stop;
    private final ScheduledFuture<?> glances;

    Watch(Pace pace, Consumer<String> stop) {
        this.pace = pace;
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
        pace.pageDone();
    }

    private void glance() {
        String why = pace.tooSlow();
        if (!why.isEmpty()) {
            stop.accept(why);
        }
    }

    @Override
    public void close() {
        glances.cancel(false);
    }
}
