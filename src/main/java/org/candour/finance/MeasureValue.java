package org.candour.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure for one footprint and year.
 *
 * @param value unrounded, in {@code unit}; null when not available, and then {@code note} says why
 * @param unit "£m" or "%"
 * @param basis what it rests on: "outturn, including STF"
 * @param reported organisations that reported, of {@code expected}; both 0 when a source gave the measure directly
 */
public record MeasureValue(
        String footprint,
        String measure,
        String year,
        @Nullable BigDecimal value,
        String unit,
        String basis,
        int reported,
        int expected,
        String source,
        String note) {

    /** The same, saying this besides what it says. */
    public MeasureValue withNote(String more) {
        String both = note.isEmpty() ? more : note + "; " + more;
        return new MeasureValue(footprint, measure, year, value, unit, basis, reported, expected, source, both);
    }

    public boolean isAvailable() {
        return value != null;
    }
}
