package org.candour.silences.verdicts;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSets;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.silences.Issue;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.register.IssueOrder;
import org.candour.silences.register.IssueStore;
import org.springframework.stereotype.Service;

/** Verdicts for public readers: begins with what is public, so that nothing has to be filtered out. */
@Service
class OpenSilences implements PublicSilences {

    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final IssueStore issues;
    private final PublicPlans plans;
    private final MatrixMaker maker;
    private final GivenCertificates given;

    OpenSilences(
            Rounds rounds,
            CriteriaSets criteria,
            IssueStore issues,
            PublicPlans plans,
            MatrixMaker maker,
            GivenCertificates given) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.issues = issues;
        this.plans = plans;
        this.maker = maker;
        this.given = given;
    }

    @Override
    public SilenceMatrix matrix(RoundId round) {
        return maker.matrix(plans.newest(round), issues(round));
    }

    @Override
    public SilenceMatrix ofPlan(RoundId round, String footprint) {
        List<PlanVersion> newest = plans.newest(round).stream()
                .filter(plan -> plan.footprint().equals(footprint))
                .toList();
        return maker.matrix(newest, newest.isEmpty() ? List.of() : issues(round));
    }

    @Override
    public SilenceMatrix asking(RoundId round, String question) {
        List<Issue> asking = issues(round).stream()
                .filter(issue -> issue.isAskedBy(question))
                .toList();
        return maker.matrix(asking.isEmpty() ? List.of() : plans.newest(round), asking);
    }

    @Override
    public Optional<VerdictEvidence> evidence(RoundId round, String footprint, String issue) {
        Optional<PlanVersion> version = plans.newest(round).stream()
                .filter(plan -> plan.footprint().equals(footprint))
                .findFirst();
        return version.flatMap(found -> issues(round).stream()
                .filter(asked -> asked.id().equals(issue))
                .findFirst()
                .map(asked -> maker.evidence(found, asked)));
    }

    @Override
    public Optional<VerdictEvidence> certified(RoundId round, String footprint, String issue) {
        return evidence(round, footprint, issue).map(given::asGiven);
    }

    private List<Issue> issues(RoundId round) {
        List<String> domains = rounds.find(round)
                .map(found -> criteria.inForce(found.criteriaSet()).domains().stream()
                        .map(Domain::id)
                        .toList())
                .orElse(List.of());
        return issues.open(round).stream().sorted(IssueOrder.of(domains)).toList();
    }
}
