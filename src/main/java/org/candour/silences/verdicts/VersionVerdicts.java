package org.candour.silences.verdicts;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.search.EvidenceSearch;
import org.candour.silences.Issue;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.register.IssueStore;
import org.springframework.stereotype.Component;

/** The verdicts of single versions for background work in this room; asks for no rights. */
@Component
public class VersionVerdicts {

    private final PlanTexts plans;
    private final EvidenceSearch search;
    private final IssueStore issues;
    private final VerdictKeeper keeper;
    private final NearKeeper near;
    private final MatrixMaker maker;

    VersionVerdicts(
            PlanTexts plans,
            EvidenceSearch search,
            IssueStore issues,
            VerdictKeeper keeper,
            NearKeeper near,
            MatrixMaker maker) {
        this.plans = plans;
        this.search = search;
        this.issues = issues;
        this.keeper = keeper;
        this.near = near;
        this.maker = maker;
    }

    /** Every issue in the version; empty until all of it has been read, counted and looked into by meaning. */
    public Optional<Row> complete(PlanVersion version) {
        if (plans.coverage(version.id()).documentsPending() > 0 || !search.isSettled(version.id())) {
            return Optional.empty();
        }
        List<Issue> asked = issues.newest(version.round()).stream()
                .filter(issue -> !issue.isRetired())
                .toList();
        if (!near.hasLooked(version.id(), asked, keeper.textState(version.id()))) {
            return Optional.empty();
        }
        SilenceMatrix matrix = maker.matrix(List.of(version), asked);
        return matrix.isComplete() ? Optional.of(matrix.rows().getFirst()) : Optional.empty();
    }
}
