package org.candour.silences.ui.register;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.candour.search.Patience;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Makes previews beside the screens, so that typing never waits for them. One that is superseded is given up: nobody
 * interrupts its thread, which may be reading the database, it is told that nobody waits any more.
 */
@Component
class PreviewRuns {

    private static final int AT_ONCE = 2;

    private final ExecutorService background = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("previews-", 1).factory());

    /** Work going on. */
    record Run<T>(Future<T> result, AtomicBoolean unwanted) {

        void giveUp() {
            unwanted.set(true);
            result.cancel(false);
        }
    }

    /** Begins with the rights of whoever asks; the time counts from when it is its turn. */
    <T> Run<T> begin(Duration longest, Function<Patience, T> work) {
        AtomicBoolean unwanted = new AtomicBoolean();
        Callable<T> job = () -> work.apply(Patience.of(longest).or(unwanted::get));
        return new Run<>(background.submit(new DelegatingSecurityContextCallable<>(job)), unwanted);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdown();
        background.awaitTermination(5, TimeUnit.SECONDS);
    }
}
