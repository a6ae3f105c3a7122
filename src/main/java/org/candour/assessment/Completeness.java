package org.candour.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;

/** What a score needs before it may be submitted: a level, a reason in words, and for a worded level something to rest on. */
final class Completeness {

    private Completeness() {}

    static List<Problem> missing(CriteriaSet set, Map<String, Score> scores) {
        return set.criteria().stream()
                .flatMap(c -> missing(c, scores.getOrDefault(c.id(), Score.empty(c.id()))).stream())
                .toList();
    }

    static List<Problem> missing(Criterion criterion, Score score) {
        String where = criterion.id() + " " + criterion.title();
        ScoreLevel level = score.level();
        if (level == null) {
            return List.of(new Problem(where, "No level is chosen.", "Choose a level, or say why none applies."));
        }
        List<Problem> problems = new ArrayList<>();
        if (score.rationale().isBlank()) {
            problems.add(new Problem(where, "The level has no reason.", "Say why this level, in a sentence or two."));
        }
        if (level.isWorded() && score.citations().isEmpty()) {
            problems.add(new Problem(
                    where,
                    "Nothing is cited.",
                    "Cite a passage, or a search certificate where the plan says nothing."));
        }
        return problems;
    }
}
