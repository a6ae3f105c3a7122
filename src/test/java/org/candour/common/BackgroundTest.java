package org.candour.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BackgroundTest {

    private final Background background = new Background("test", "Tests could not be counted");
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void doesOneJobAfterTheOtherAndAFailureKeepsNoneFromBeingDone(CapturedOutput output) throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        background.later(() -> done.add("one"));
        background.later(() -> {
            throw new IllegalStateException("broken");
        });
        background.later(() -> done.add("three"));
        background.later(last::countDown);

        last.await();

        assertThat(done).containsExactly("one", "three");
        assertThat(output)
                .contains("Tests could not be counted; it is tried again")
                .contains("broken");
        background.stop();
    }

    @Test
    void letsTheJobInHandEndUninterruptedDropsTheOthersAndLogsNoFailureOfAPortalThatCloses(CapturedOutput output)
            throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        background.later(() -> {
            begun.countDown();
            while (!background.isStopping()) {
                Thread.onSpinWait();
            }
            interrupted.set(Thread.currentThread().isInterrupted());
            done.add("in hand");
            throw new IllegalStateException("the database is closed");
        });
        background.later(() -> done.add("dropped"));
        begun.await();

        assertThat(background.stop(Duration.ofMinutes(1))).isTrue();
        background.later(() -> done.add("too late"));

        assertThat(done).containsExactly("in hand");
        assertThat(interrupted).isFalse();
        assertThat(output).doesNotContain("could not be counted");
    }

    @Test
    void waitsNoLongerThanItMay() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        background.later(() -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                done.add("interrupted");
            }
        });
        begun.await();

        assertThat(background.stop(Duration.ofMillis(50))).isFalse();
        assertThat(done).isEmpty();
        end.countDown();
    }
}
