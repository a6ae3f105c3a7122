package org.candour.publication.page;

import java.util.Locale;
import org.candour.common.html.Figures;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.publication.PublishedRating;
import org.jspecify.annotations.Nullable;

/**
 * One footprint in the league table, its rating beside its money.
 *
 * @param rank by score among the rated; 0 when not rated
 * @param of how many are rated
 */
public record LeagueRow(
        Footprint footprint,
        @Nullable PublishedRating rating,
        int rank,
        int of,
        @Nullable MeasureValue distance,
        @Nullable MeasureValue netShare) {

    /** Below so many rated plans a rank or a median says nothing. */
    static final int FEWEST_RANKED = 5;

    public boolean isRated() {
        return rating != null;
    }

    public PublishedRating shown() {
        PublishedRating published = rating;
        if (published == null) {
            throw new IllegalStateException(footprint.name() + " is not rated");
        }
        return published;
    }

    /** Whether enough plans are rated for ranks and medians among them to mean something. */
    public boolean isRanked() {
        return isRated() && of >= FEWEST_RANKED;
    }

    /** "9 of 23 not judged"; empty for those not rated, and where every criterion could be judged. */
    public String unjudged() {
        return isRated() ? shown().unjudged() : "";
    }

    /** "o", "a", "m", "n": the letter that classes of the style sheet end in. */
    public String bandClass() {
        return shown().bandLetter().toLowerCase(Locale.ROOT);
    }

    public String distanceText() {
        MeasureValue value = distance;
        return Figures.signedMillions(value == null ? null : value.value());
    }

    public String netShareText() {
        MeasureValue value = netShare;
        return Figures.signedPercent(value == null ? null : value.value());
    }

    /** Horizontal place of a rank on a line from {@code left} to {@code right}. */
    public double place(int aRank, double left, double right) {
        return of <= 1 ? left : left + (right - left) * (aRank - 1) / (of - 1);
    }

    public String rangeText() {
        int low = shown().robustness().rankLow();
        int high = shown().robustness().rankHigh();
        return low == high ? String.valueOf(low) : low + "–" + high;
    }
}
