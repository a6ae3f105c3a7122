package org.candour.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.plans.PlanVersionId;
import org.candour.silences.StandingFindings;
import org.springframework.stereotype.Component;

/** Brings together the submitted sheets of a plan. Checks no rights. */
@Component
class PlanSheets {

    private final AssignmentStore assignments;
    private final ScoreStore scores;
    private final AgreementStore agreements;
    private final CriteriaSets criteria;
    private final StandingFindings findings;

    PlanSheets(
            AssignmentStore assignments,
            ScoreStore scores,
            AgreementStore agreements,
            CriteriaSets criteria,
            StandingFindings findings) {
        this.assignments = assignments;
        this.scores = scores;
        this.agreements = agreements;
        this.criteria = criteria;
        this.findings = findings;
    }

    /** Empty when nobody was ever assigned to the version. */
    Optional<SheetsOfPlan> of(PlanVersionId version) {
        List<Assignment> all = assignments.of(version);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetsOfPlan(
                        all,
                        set(all.getFirst()),
                        sheets(all),
                        agreements.agreed(version),
                        findings.silentLocalIssues(version)));
    }

    /** Letters follow the order of assignment, also past those who have not submitted. */
    private List<Sheet> sheets(List<Assignment> all) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Assignment assignment = all.get(i);
            if (assignment.isSubmitted()) {
                Instant at = Objects.requireNonNull(assignment.submittedAt());
                sheets.add(new Sheet(letter(i), at, scores.of(assignment.id())));
            }
        }
        return sheets;
    }

    private static String letter(int place) {
        return Character.toString('A' + place % 26);
    }

    CriteriaSet set(Assignment a) {
        return criteria.edition(a.criteriaSet(), a.criteriaEdition())
                .orElseThrow(() -> new IllegalStateException("Edition " + a.criteriaEdition() + " is gone"));
    }
}
