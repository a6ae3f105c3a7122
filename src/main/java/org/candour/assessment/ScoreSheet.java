package org.candour.assessment;

import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.criteria.CriteriaSet;

/**
 * An assessor's own scores for a plan version.
 *
 * @param scores by criterion, every criterion of the set
 * @param missing what still keeps the sheet from being submitted, in the order of the set
 */
public record ScoreSheet(
        Assignment assignment, CriteriaSet criteria, Map<String, Score> scores, List<Problem> missing) {

    public Score score(String criterion) {
        return scores.getOrDefault(criterion, Score.empty(criterion));
    }

    /** Criteria with everything a submitted score needs. */
    public int complete() {
        return (int) criteria.criteria().stream()
                .filter(c -> Completeness.missing(c, score(c.id())).isEmpty())
                .count();
    }

    public boolean isComplete(String criterion) {
        return criteria.criterion(criterion)
                .filter(c -> Completeness.missing(c, score(criterion)).isEmpty())
                .isPresent();
    }
}
