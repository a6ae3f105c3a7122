package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A footprint by the hybrid of two measures: weight × its place by the first + (1 − weight) × its place by the second.
 * Both places are among the footprints that have both measures, and stay visible. A place, not a value, is weighted:
 * pounds and per cent cannot be added.
 *
 * @param first by the first measure, among those with both
 * @param second by the second measure, among those with both
 * @param score the weighted place, exact; smaller is to look further into first
 * @param rank by the score
 */
public record HybridLine(Standing first, Standing second, BigDecimal score, int rank, boolean tied) {

    private static final int WHOLE = 100;

    public String footprint() {
        return first.measured().footprint();
    }

    /** "3", or "=3" where others have the same score. */
    public String text() {
        return (tied ? "=" : "") + rank;
    }

    /**
     * The hybrid of the values, by score; footprints without one of the two are left out.
     *
     * @param percent the weight of the first measure, 0 to 100
     */
    public static List<HybridLine> of(
            Measure first,
            List<MeasureValue> firstValues,
            Measure second,
            List<MeasureValue> secondValues,
            int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("The weight must be 0 to 100 per cent, not " + percent);
        }
        Map<String, Standing> firstPlaces = places(first, firstValues, secondValues);
        Map<String, Standing> secondPlaces = places(second, secondValues, firstValues);
        List<HybridLine> lines = new ArrayList<>();
        for (MeasureValue value : firstValues) {
            Standing one = firstPlaces.get(value.footprint());
            Standing other = secondPlaces.get(value.footprint());
            if (one != null && other != null) {
                lines.add(new HybridLine(one, other, score(one, other, percent), 0, false));
            }
        }
        Comparator<HybridLine> byScore = Comparator.comparing(HybridLine::score);
        lines.sort(byScore);
        return Places.of(lines, byScore).stream()
                .map(place -> place.of().placed(place.rank(), place.tied()))
                .toList();
    }

    private static Map<String, Standing> places(
            Measure measure, List<MeasureValue> values, List<MeasureValue> otherValues) {
        Set<String> others = otherValues.stream()
                .filter(MeasureValue::isAvailable)
                .map(MeasureValue::footprint)
                .collect(Collectors.toSet());
        List<MeasureValue> both = values.stream()
                .filter(value -> value.isAvailable() && others.contains(value.footprint()))
                .toList();
        Map<String, Standing> places = new HashMap<>();
        Standing.of(measure, both)
                .forEach(standing -> places.put(standing.measured().footprint(), standing));
        return places;
    }

    private static BigDecimal score(Standing first, Standing second, int percent) {
        return BigDecimal.valueOf((long) first.rank() * percent + (long) second.rank() * (WHOLE - percent), 2);
    }

    private HybridLine placed(int place, boolean shared) {
        return new HybridLine(first, second, score, place, shared);
    }
}
