package org.candour.publication.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.candour.publication.page.Shade;

/**
 * The colours of one map. Balance is in the middle; five steps of claret lead to the biggest overspend, the strongest
 * shade; two of teal to the surpluses, by the same step. Values are shaded as they are written, to one decimal.
 */
final class MoneyScale {

    static final String MISSING = "hx";
    private static final int STEPS = 5;

    private final Shade deficits;

    private MoneyScale(Shade deficits) {
        this.deficits = deficits;
    }

    static MoneyScale over(Collection<BigDecimal> values) {
        boolean anyDeficit = values.stream().anyMatch(value -> value.signum() < 0);
        List<BigDecimal> steps = anyDeficit
                ? List.copyOf(values)
                : values.stream().map(BigDecimal::negate).toList();
        return new MoneyScale(Shade.over(steps, Axis::tick));
    }

    /** Fill class of a value. */
    String fill(BigDecimal value) {
        int surplus = surplus(value);
        return surplus == 0 ? "s" + deficits.of(value) : "su" + surplus;
    }

    /** Class of the letters on that fill. */
    String letters(BigDecimal value) {
        int surplus = surplus(value);
        return surplus == 0 ? "st" + deficits.of(value) : "sut" + surplus;
    }

    private int surplus(BigDecimal value) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        if (shown.signum() <= 0) {
            return 0;
        }
        return shown.compareTo(deficits.step()) <= 0 ? 1 : 2;
    }

    /**
     * Strongest shade first, each step with the bound it goes to, in the map's unit; ends with the hatching where a figure
     * is missing.
     */
    List<Shade.Step> legend(boolean anyMissing) {
        List<Shade.Step> steps = new ArrayList<>();
        for (int i = STEPS; i > 0; i--) {
            BigDecimal bound = deficits.step().multiply(BigDecimal.valueOf(i)).negate();
            steps.add(new Shade.Step("s" + i, "to " + Axis.tick(bound)));
        }
        steps.add(new Shade.Step("s0", "balance"));
        steps.add(new Shade.Step("su1", "to " + Axis.tick(deficits.step())));
        steps.add(new Shade.Step("su2", "above"));
        if (anyMissing) {
            steps.add(new Shade.Step(MISSING, "[x]"));
        }
        return steps;
    }
}
