package org.candour.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.finance.MeasureValue;
import org.candour.rounds.RoundId;

/**
 * A frozen, citable release of a round's ratings, findings, and the measures shown beside them.
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
        List<MeasureValue> measures,
        List<PublishedFinding> findings) {

    /** An edition without findings. */
    public Edition(
            RoundId round,
            int number,
            String note,
            Instant publishedAt,
            String criteriaSet,
            String criteriaEdition,
            List<PublishedRating> ratings,
            List<MeasureValue> measures) {
        this(round, number, note, publishedAt, criteriaSet, criteriaEdition, ratings, measures, List.of());
    }

    /** The same with these findings. */
    Edition with(List<PublishedFinding> found) {
        return new Edition(
                round, number, note, publishedAt, criteriaSet, criteriaEdition, ratings, measures, List.copyOf(found));
    }

    /** What was judged of one footprint's plan. */
    public List<PublishedFinding> findings(String footprint) {
        return findings.stream()
                .filter(finding -> finding.footprint().equals(footprint))
                .toList();
    }

    /** What was judged of this edition of the issue in this plan version. */
    public Optional<PublishedFinding> finding(String version, String issue, int edition) {
        return findings.stream()
                .filter(finding -> finding.isOf(version, issue, edition))
                .findFirst();
    }

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
