package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedRating;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts ratings and measures of a round side by side. Measures come frozen from the edition, where there is one. */
@Component
class League {

    private final Footprints footprints;
    private final Editions editions;
    private final Finance finance;

    League(Footprints footprints, Editions editions, Finance finance) {
        this.footprints = footprints;
        this.editions = editions;
        this.finance = finance;
    }

    Optional<Edition> edition(Round round, @Nullable Integer number) {
        return number == null ? editions.current(round.id()) : editions.find(round.id(), number);
    }

    List<LeagueRow> rows(Round round, @Nullable Edition edition) {
        List<MeasureValue> distances = values(round, edition, Measure.DISTANCE_FROM_CONTROL_TOTAL);
        List<MeasureValue> shares = values(round, edition, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS);
        int rated = edition == null ? 0 : edition.ratings().size();
        return footprints.of(round.id()).stream()
                .map(footprint -> row(footprint, edition, rated, distances, shares))
                .toList();
    }

    private static LeagueRow row(
            Footprint footprint,
            @Nullable Edition edition,
            int rated,
            List<MeasureValue> distances,
            List<MeasureValue> shares) {
        PublishedRating rating =
                edition == null ? null : edition.rating(footprint.code()).orElse(null);
        int rank = rating == null || edition == null ? 0 : edition.rank(rating);
        return new LeagueRow(footprint, rating, rank, rated, of(footprint, distances), of(footprint, shares));
    }

    private static @Nullable MeasureValue of(Footprint footprint, List<MeasureValue> values) {
        return values.stream()
                .filter(v -> v.footprint().equals(footprint.code()))
                .findFirst()
                .orElse(null);
    }

    private List<MeasureValue> values(Round round, @Nullable Edition edition, Measure measure) {
        if (edition != null) {
            return edition.measures().stream()
                    .filter(m -> m.measure().equals(measure.id()))
                    .toList();
        }
        String year = round.measureYears().get(measure.id());
        return year == null ? List.of() : finance.measure(round.id(), measure, year);
    }

    /** Best score first; not rated last, then by name. */
    static Comparator<LeagueRow> byRating() {
        return Comparator.comparing((LeagueRow row) -> row.rank() == 0 ? Integer.MAX_VALUE : row.rank())
                .thenComparing(row -> row.footprint().name());
    }

    /** Biggest overspend first; not available last. */
    static Comparator<LeagueRow> byMeasure(java.util.function.Function<LeagueRow, @Nullable MeasureValue> measure) {
        return Comparator.comparing(
                        (LeagueRow row) -> Optional.ofNullable(measure.apply(row))
                                .map(MeasureValue::value)
                                .orElse(null),
                        Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                .thenComparing(row -> row.footprint().name());
    }
}
