package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where a footprint stands among the others by one measure. Ranked on unrounded values; equal values stand together.
 *
 * @param rank 1 is the one to look further into first; 0 where the measure is not available
 * @param tied whether others have the very same value
 */
public record Standing(MeasureValue measured, int rank, boolean tied) {

    /** "3", "=3", or "[x]" where the measure is not available. */
    public String text() {
        return rank == 0 ? "[x]" : (tied ? "=" : "") + rank;
    }

    /** The standings of one measure's values: worst first, not available last in the order given. */
    public static List<Standing> of(Measure measure, List<MeasureValue> values) {
        Comparator<MeasureValue> worstFirst = Comparator.comparing(Standing::value, measure.worstFirst());
        List<MeasureValue> known = values.stream()
                .filter(MeasureValue::isAvailable)
                .sorted(worstFirst)
                .toList();
        List<Standing> standings = new ArrayList<>();
        for (Places.Place<MeasureValue> place : Places.of(known, worstFirst)) {
            standings.add(new Standing(place.of(), place.rank(), place.tied()));
        }
        values.stream()
                .filter(value -> !value.isAvailable())
                .forEach(value -> standings.add(new Standing(value, 0, false)));
        return standings;
    }

    private static BigDecimal value(MeasureValue measured) {
        return Objects.requireNonNull(measured.value());
    }
}
