package org.candour.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.finance.MeasureValue;
import org.candour.rounds.RoundId;

/**
 * A frozen, citable release of a round's ratings and of the measures shown beside them.
 *
 * @param number from 1; the highest is the current one
 * @param note what is in it, or what was corrected
 * @param criteriaEdition edition of the criteria set the scores were given under
 */
public record Edition(
        RoundId round,
        int number,
        String note,
        Instant publishedAt,
        String criteriaSet,
        String criteriaEdition,
        List<PublishedRating> ratings,
        List<MeasureValue> measures) {

    public Optional<PublishedRating> rating(String footprint) {
        return ratings.stream().filter(r -> r.footprint().equals(footprint)).findFirst();
    }

    public Optional<MeasureValue> measure(String footprint, String measure) {
        return measures.stream()
                .filter(m -> m.footprint().equals(footprint) && m.measure().equals(measure))
                .findFirst();
    }

    /** 1 for the highest score; equal scores share a rank. */
    public int rank(PublishedRating rating) {
        return 1 + (int) ratings.stream().filter(r -> r.isAbove(rating)).count();
    }
}
