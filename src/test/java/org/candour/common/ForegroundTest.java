package org.candour.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForegroundTest {

    private final Foreground foreground = new Foreground(3);
    private final Background background = new Background("behind", "Tests could not be counted", foreground);
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        background.stop();
    }

    @Test
    void workBehindWaitsWhileNoMoreThanOneProcessorIsLeftAndGoesOnAfterwards() throws Exception {
        Foreground.Work one = foreground.begin();
        Foreground.Work other = foreground.begin();
        background.later(done::countDown);

        assertThat(done.await(300, TimeUnit.MILLISECONDS)).isFalse();
        one.close();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        other.close();
    }

    @Test
    void workBehindDoesNotWaitWhileMoreThanOneProcessorIsLeft() throws Exception {
        Foreground.Work one = foreground.begin();
        background.later(done::countDown);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        one.close();
    }

    @Test
    void aMachineOfOneProcessorCountsWhenNothingIsRead() throws Exception {
        new Foreground(1).giveWay(System.nanoTime(), () -> false);
    }

    @Test
    void whatHasWaitedLongEnoughGoesOnBesideTheRest() throws Exception {
        try (Foreground.Work one = foreground.begin();
                Foreground.Work other = foreground.begin()) {
            long asked = System.nanoTime() - Foreground.LONGEST_WAIT.toNanos();

            foreground.giveWay(asked, () -> false);
        }
    }

    @Test
    void aPortalThatStopsWaitsForNothing() throws Exception {
        try (Foreground.Work one = foreground.begin();
                Foreground.Work other = foreground.begin()) {
            background.later(done::countDown);

            assertThat(background.stop(Duration.ofSeconds(10))).isTrue();
            assertThat(done.getCount()).isEqualTo(1);
        }
    }
}
