package org.candour.publication.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The one-directional money scale: six shades, the strongest for the biggest overspend, the palest for balance or
 * better. Five steps of equal width from zero down to the worst value, rounded outwards to a readable figure. Values are
 * shaded as they are written, to one decimal, so that the same figure never stands in two colours.
 */
public final class Shade {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final BigDecimal step;
    private final Function<BigDecimal, String> written;

    private Shade(BigDecimal step, Function<BigDecimal, String> written) {
        this.step = step;
        this.written = written;
    }

    /**
     * The scale for some values.
     *
     * @param written how a value is written in the legend
     */
    public static Shade over(Collection<BigDecimal> values, Function<BigDecimal, String> written) {
        BigDecimal worst = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            if (value.compareTo(worst) < 0) {
                worst = value;
            }
        }
        BigDecimal exact = worst.negate().divide(BigDecimal.valueOf(5), 6, RoundingMode.UP);
        return new Shade(readable(exact), written);
    }

    private static BigDecimal readable(BigDecimal width) {
        for (String candidate : List.of(
                "0.1", "0.2", "0.5", "1", "1.5", "2", "3", "4", "5", "6", "8", "10", "15", "20", "25", "50", "100",
                "250")) {
            BigDecimal step = new BigDecimal(candidate);
            if (step.compareTo(width) >= 0) {
                return step;
            }
        }
        return width.setScale(0, RoundingMode.UP);
    }

    /** How much one step takes in. */
    public BigDecimal step() {
        return step;
    }

    /** 0 for balance or better, to 5. */
    public int of(BigDecimal value) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        if (shown.signum() >= 0) {
            return 0;
        }
        return shown.negate()
                .divide(step, 0, RoundingMode.UP)
                .min(BigDecimal.valueOf(5))
                .intValue();
    }

    /** One entry of the legend. */
    public record Step(String cssClass, String text) {}

    public List<Step> legend() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("s0", "balance or better"));
        for (int i = 1; i <= 5; i++) {
            BigDecimal from =
                    step.multiply(BigDecimal.valueOf(i - 1L)).add(TENTH).negate();
            BigDecimal to = step.multiply(BigDecimal.valueOf(i)).negate();
            String first = from.compareTo(to) == 0 ? "" : written.apply(from) + " to ";
            steps.add(new Step("s" + i, first + written.apply(to)));
        }
        return steps;
    }
}
