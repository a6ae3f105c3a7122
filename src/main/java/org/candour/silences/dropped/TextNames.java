package org.candour.silences.dropped;

import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.candour.silences.register.IssueStore;
import org.candour.silences.verdicts.VerdictKeeper;
import org.springframework.stereotype.Component;

/** Names of texts and issues; asks for no rights. */
@Component
class TextNames {

    private final VerdictKeeper verdicts;
    private final IssueStore issues;

    TextNames(VerdictKeeper verdicts, IssueStore issues) {
        this.verdicts = verdicts;
        this.issues = issues;
    }

    /** Another whenever a text of the version is. */
    String of(PlanVersionId version) {
        return version + verdicts.textState(version);
    }

    String title(RoundId round, String issue) {
        return issues.newest(round, issue).map(Issue::title).orElse(issue);
    }
}
