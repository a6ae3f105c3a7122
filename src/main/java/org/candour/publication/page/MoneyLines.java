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

    private static @Nullable MeasureValue value(LeagueRow row, Measure measure) {
        return measure == Measure.DISTANCE_FROM_CONTROL_TOTAL ? row.distance() : row.netShare();
    }

    private static double place(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.subtract(low)
                .divide(high.subtract(low), 4, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
