package org.candour.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long things take, in milliseconds. */
public final class Times {

    private Times() {}

    /** This thread's own time, so that a busy machine does not blur the ratio; everything measured runs on it. */
    static double processor(Callable<?> job) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        job.call();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    public static double wall(Callable<?> job) throws Exception {
        long start = System.nanoTime();
        job.call();
        return (System.nanoTime() - start) / 1e6;
    }

    public static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Both take turns, so that what the machine does besides meets both; medians. */
    static double[] inTurns(int rounds, Callable<?> one, Callable<?> other) throws Exception {
        double[] ones = new double[rounds];
        double[] others = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ones[i] = processor(one);
            others[i] = processor(other);
        }
        return new double[] {median(ones), median(others)};
    }
}
