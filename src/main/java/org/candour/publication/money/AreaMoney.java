package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.Comparator;
import org.candour.common.html.Figures;
import org.candour.finance.MeasureValue;
import org.candour.finance.Reading;
import org.candour.footprints.Footprint;
import org.candour.publication.PublishedRating;
import org.jspecify.annotations.Nullable;

/**
 * A footprint with its two rival measures in the years chosen, and its published rating.
 *
 * @param distance from control total
 * @param net net position as share of allocations
 * @param distanceMark {@code [r]} and {@code [p]} of the first figure, {@code netMark} of the second; may be empty
 */
public record AreaMoney(
        Footprint footprint,
        @Nullable PublishedRating rating,
        MeasureValue distance,
        MeasureValue net,
        String distanceMark,
        String netMark) {

    public Reading reading() {
        return Reading.of(distance, net);
    }

    public String words() {
        return Reading.words(distance, net);
    }

    /** Met its target, yet has a large structural deficit. */
    boolean isHiddenByItsTarget() {
        BigDecimal share = net.value();
        return reading() == Reading.ONLY_STRUCTURAL
                && share != null
                && share.compareTo(Reading.LARGE_DEFICIT_PERCENT) < 0;
    }

    public String code() {
        return footprint.code();
    }

    public String name() {
        return footprint.name();
    }

    public String distanceText() {
        return Figures.signed(distance.value()) + distanceMark;
    }

    public String netText() {
        return Figures.signed(net.value()) + netMark;
    }

    public String distanceWords() {
        return Figures.signedMillions(distance.value());
    }

    public String netWords() {
        return Figures.signedPercent(net.value());
    }

    /** Both figures with their units, for labels: "−£56.6m, −3.9 %". */
    public String both() {
        return Figures.signedMillions(distance.value()) + ", " + Figures.signedPercent(net.value());
    }

    /** Why it cannot be said how the measures read it: what is missing of which. */
    public String missing() {
        String first = distance.isAvailable() ? "" : "Distance from control total: " + reason(distance);
        String second = net.isAvailable() ? "" : "Net position: " + reason(net);
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private static String reason(MeasureValue value) {
        String note = value.note().isBlank() ? "not available" : value.note().strip();
        String small = note.substring(0, 1).toLowerCase(java.util.Locale.UK) + note.substring(1);
        return small + (small.endsWith(".") ? "" : ".");
    }

    /** What a measure rests on: "5 of 5 organisations reported", or that a source states it. */
    public static String coverage(MeasureValue value) {
        if (value.expected() > 0) {
            return value.reported() + " of " + value.expected();
        }
        return value.isAvailable() ? "stated by the source" : "0";
    }

    static Comparator<AreaMoney> byDistance() {
        return by(Comparator.comparing(
                (AreaMoney area) -> area.distance().value(),
                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())));
    }

    static Comparator<AreaMoney> byNet() {
        return by(Comparator.comparing(
                (AreaMoney area) -> area.net().value(), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())));
    }

    private static Comparator<AreaMoney> by(Comparator<AreaMoney> first) {
        return first.thenComparing(AreaMoney::name);
    }
}
