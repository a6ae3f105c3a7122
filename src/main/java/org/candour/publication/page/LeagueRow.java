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
