package org.candour.publication.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where values stand on a line of pixels. Takes in 0, begins and ends at readable figures.
 *
 * @param low left end, {@code high} right end, {@code step} from one tick to the next
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int FEWEST_STEPS = 6;

    static Axis over(Collection<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal span = high.subtract(low);
        BigDecimal step = readable(
                span.signum() == 0
                        ? new BigDecimal("0.5")
                        : span.divide(BigDecimal.valueOf(FEWEST_STEPS), 6, RoundingMode.UP));
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Axis(first, last.compareTo(first) == 0 ? first.add(step) : last, step);
    }

    /** From the lowest to the highest value, no further; for drawings without ticks. */
    static Axis tight(Collection<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return high.compareTo(low) == 0 ? over(values) : new Axis(low, high, high.subtract(low));
    }

    /** 1, 2 or 5 times a power of ten, at least as wide. */
    private static BigDecimal readable(BigDecimal width) {
        int power = width.precision() - width.scale() - 1;
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = ten.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(width) >= 0) {
                return step;
            }
        }
        return ten.multiply(BigDecimal.TEN);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The pixel of a value on a line from one pixel to another. */
    double place(BigDecimal value, double from, double to) {
        double share = value.subtract(low)
                .divide(high.subtract(low), 6, RoundingMode.HALF_UP)
                .doubleValue();
        return from + (to - from) * share;
    }

    /** "−40", "+2", "0": whole where the step is. */
    static String tick(BigDecimal value) {
        String sign = value.signum() < 0 ? "\u2212" : value.signum() > 0 ? "+" : "";
        BigDecimal bare = value.abs().stripTrailingZeros();
        return sign + (value.signum() == 0 ? "0" : bare.toPlainString());
    }
}
