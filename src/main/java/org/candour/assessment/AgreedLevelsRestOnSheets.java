package org.candour.assessment;

import java.util.List;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.springframework.stereotype.Component;

/** Nothing is agreed on fewer than two submitted sheets. */
@Component
class AgreedLevelsRestOnSheets implements Invariant {

    private final AgreementStore agreements;
    private final AssignmentStore assignments;

    AgreedLevelsRestOnSheets(AgreementStore agreements, AssignmentStore assignments) {
        this.agreements = agreements;
        this.assignments = assignments;
    }

    @Override
    public String title() {
        return "Agreed levels exist only for plans with two submitted sheets.";
    }

    @Override
    public List<Problem> violations() {
        return agreements.moderated().stream()
                .filter(version -> assignments.of(version).stream()
                                .filter(Assignment::isSubmitted)
                                .count()
                        < Moderations.FEWEST_SHEETS)
                .map(version -> new Problem(
                        "plan version " + version,
                        "It has agreed levels but not two submitted sheets.",
                        "Restore the database from a backup."))
                .toList();
    }
}
