package org.candour.assessment;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.criteria.CriteriaSets;
import org.springframework.stereotype.Component;

/** What was submitted had everything then, and is locked since. */
@Component
class SubmittedSheetsAreComplete implements Invariant {

    private final AssignmentStore assignments;
    private final ScoreStore scores;
    private final CriteriaSets criteria;

    SubmittedSheetsAreComplete(AssignmentStore assignments, ScoreStore scores, CriteriaSets criteria) {
        this.assignments = assignments;
        this.scores = scores;
        this.criteria = criteria;
    }

    @Override
    public String title() {
        return "Every submitted sheet has a level, a reason and a citation for each criterion of its edition.";
    }

    @Override
    public List<Problem> violations() {
        return assignments.submitted().stream()
                .flatMap(a -> violations(a).stream())
                .toList();
    }

    private List<Problem> violations(Assignment a) {
        String where = a.footprint() + " by " + a.assessor();
        return criteria.edition(a.criteriaSet(), a.criteriaEdition())
                .map(set -> Completeness.missing(set, scores.of(a.id())).stream()
                        .map(p ->
                                new Problem(where + ", " + p.where(), p.what(), "Restore the database from a backup."))
                        .toList())
                .orElseGet(() -> List.of(new Problem(
                        where,
                        "Its criteria edition " + a.criteriaEdition() + " is not stored.",
                        "Restore the database from a backup.")));
    }
}
