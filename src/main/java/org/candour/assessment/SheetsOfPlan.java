package org.candour.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.assessment.rating.Marks;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.plans.Coverage;

/**
 * All submitted sheets of one plan version with what was agreed on them.
 *
 * @param assignments all of the version, also those not submitted
 * @param silentIssues local issues, by title, that stand confirmed as unmentioned now
 */
record SheetsOfPlan(
        List<Assignment> assignments,
        CriteriaSet criteria,
        List<Sheet> sheets,
        Map<String, AgreedLevel> agreed,
        List<String> silentIssues) {

    Assignment any() {
        return assignments.getFirst();
    }

    /** Assessors whose scores are still expected. */
    List<Assignment> waiting() {
        return assignments.stream().filter(Assignment::isOpen).toList();
    }

    List<ScoreLevel> levels(String criterion) {
        return sheets.stream().map(sheet -> sheet.level(criterion)).toList();
    }

    /** Levels by criterion, for agreement over the plan. */
    List<List<ScoreLevel>> units() {
        return criteria.criteria().stream().map(c -> levels(c.id())).toList();
    }

    /** As it was when the rating was proposed. */
    Marks marks(Proposal proposal) {
        return marks(proposal.silentIssues(), proposal.pages(), proposal.pagesKnown());
    }

    /** As it is now. */
    Marks marks(Coverage now) {
        return marks(silentIssues, now.pages(), now.known());
    }

    /** Agreed levels; where nothing is agreed yet, the lowest given. */
    private Marks marks(List<String> silent, int pages, int pagesKnown) {
        Map<String, ScoreLevel> marks = new LinkedHashMap<>();
        for (Criterion criterion : criteria.criteria()) {
            AgreedLevel level = agreed.get(criterion.id());
            marks.put(criterion.id(), level == null ? Spread.lowest(levels(criterion.id())) : level.level());
        }
        return new Marks(marks, silent, pages, pagesKnown);
    }
}
