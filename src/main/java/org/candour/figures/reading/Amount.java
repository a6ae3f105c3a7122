package org.candour.figures.reading;

import java.math.BigDecimal;
import org.candour.figures.Span;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An amount somewhere in a text.
 *
 * @param value in single units; of a range its lower end
 * @param upTo the upper end of a range; else null
 * @param step what its last digit counts
 */
public record Amount(
        int from,
        int to,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        BigDecimal step,
        Unit unit,
        Wording wording,
        Span span) {

    /** Whether it is one number of pounds, meant as it stands. */
    public boolean isFirm() {
        return unit == Unit.POUNDS && upTo == null && wording == Wording.EXACT;
    }
}
