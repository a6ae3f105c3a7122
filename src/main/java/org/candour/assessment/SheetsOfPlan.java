package org.candour.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.assessment.rating.Marks;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;

/**
 * All submitted sheets of one plan version with what was agreed on them.
 *
 * @param assignments all of the version, also those not submitted
 */
record SheetsOfPlan(
        List<Assignment> assignments, CriteriaSet criteria, List<Sheet> sheets, Map<String, AgreedLevel> agreed) {

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

    /** Agreed levels; where nothing is agreed yet, the lowest given. */
    Marks marks(int pages, int pagesKnown) {
        Map<String, ScoreLevel> marks = new LinkedHashMap<>();
        for (Criterion criterion : criteria.criteria()) {
            AgreedLevel level = agreed.get(criterion.id());
            marks.put(criterion.id(), level == null ? Spread.lowest(levels(criterion.id())) : level.level());
        }
        return new Marks(marks, silent(), pages, pagesKnown);
    }

    /** Criteria for which an assessor cited a search certificate. */
    private Set<String> silent() {
        Set<String> silent = new HashSet<>();
        sheets.forEach(sheet -> sheet.scores().values().stream()
                .filter(Score::citesSilence)
                .forEach(score -> silent.add(score.criterion())));
        return silent;
    }
}
