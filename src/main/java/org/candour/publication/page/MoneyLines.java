package org.candour.publication.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.jspecify.annotations.Nullable;

/** One footprint's measure drawn as a point among the others. */
final class MoneyLines {

    private static final BigDecimal LARGE_DEFICIT = new BigDecimal("-2");

    private MoneyLines() {}

    static FootprintView.Money of(List<LeagueRow> rows, LeagueRow row, Measure measure) {
        MeasureValue mine = value(row, measure);
        List<BigDecimal> all = rows.stream()
                .flatMap(r -> Optional.ofNullable(value(r, measure)).map(MeasureValue::value).stream())
                .toList();
        BigDecimal low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min).setScale(0, RoundingMode.FLOOR);
        BigDecimal high = all.stream().reduce(BigDecimal.ONE, BigDecimal::max).setScale(0, RoundingMode.CEILING);
        boolean money = measure == Measure.DISTANCE_FROM_CONTROL_TOTAL;
        BigDecimal own = mine == null ? null : mine.value();
        return new FootprintView.Money(
                measure.title(),
                money ? Figures.signedMillions(own) : Figures.signedPercent(own),
                mine == null ? "" : mine.year(),
                mine == null ? "" : mine.basis(),
                mine == null || mine.expected() == 0
                        ? ""
                        : mine.reported() + " of " + mine.expected() + " organisations",
                mine == null ? "" : mine.source(),
                mine == null ? "No return has been found." : mine.note(),
                all.stream().map(value -> place(value, low, high)).toList(),
                own == null ? -1 : place(own, low, high),
                place(BigDecimal.ZERO, low, high),
                money ? Figures.signedMillions(low) : Figures.signedPercent(low),
                money ? Figures.signedMillions(high) : Figures.signedPercent(high));
    }

    /** Met its target, yet a deficit of more than 2 % of allocations; or the reverse. */
    static boolean disagree(LeagueRow row) {
        BigDecimal distance =
                Optional.ofNullable(row.distance()).map(MeasureValue::value).orElse(null);
        BigDecimal share =
                Optional.ofNullable(row.netShare()).map(MeasureValue::value).orElse(null);
        if (distance == null || share == null) {
            return false;
        }
        boolean metYetDeficit = distance.signum() >= 0 && share.compareTo(LARGE_DEFICIT) < 0;
        boolean missedYetSurplus = distance.signum() < 0 && share.signum() > 0;
        return metYetDeficit || missedYetSurplus;
    }

    /** Whether the two measures name the same areas, worked out from those that have both figures. */
    static String comparison(List<LeagueRow> rows) {
        List<LeagueRow> both = rows.stream()
                .filter(row -> isKnown(row.distance()) && isKnown(row.netShare()))
                .toList();
        if (both.isEmpty()) {
            return "No area here has both figures, so whether the two measures name the same areas cannot be said.";
        }
        List<LeagueRow> fellShort =
                both.stream().filter(row -> isBelowZero(row.distance())).toList();
        List<LeagueRow> inDeficit =
                both.stream().filter(row -> isBelowZero(row.netShare())).toList();
        long onBoth = fellShort.stream().filter(inDeficit::contains).count();
        return (fellShort.equals(inDeficit)
                        ? "The two measures name the same areas. "
                        : "The two measures name different areas. ")
                + "Of " + words(both.size()) + " with both figures, " + words(fellShort.size())
                + " fell short of the control total and " + words(inDeficit.size())
                + (inDeficit.size() <= 1 ? " is" : " are") + " in deficit; " + words(onBoth)
                + (onBoth <= 1 ? " is" : " are") + " both.";
    }

    private static String words(long count) {
        return count == 0 ? "none" : HomeWords.inWords((int) count);
    }

    private static boolean isKnown(@Nullable MeasureValue value) {
        return value != null && value.value() != null;
    }

    private static boolean isBelowZero(@Nullable MeasureValue measured) {
        BigDecimal value = measured == null ? null : measured.value();
        return value != null && value.signum() < 0;
    }

    private static @Nullable MeasureValue value(LeagueRow row, Measure measure) {
        return measure == Measure.DISTANCE_FROM_CONTROL_TOTAL ? row.distance() : row.netShare();
    }

    private static double place(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.subtract(low)
                .divide(high.subtract(low), 4, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
