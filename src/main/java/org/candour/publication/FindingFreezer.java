package org.candour.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.assessment.ProposedRating;
import org.candour.common.Problem;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedFinding.PublishedCertificate;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.rounds.RoundId;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.Finding.Flag;
import org.candour.silences.Issue;
import org.candour.silences.StandingFindings;
import org.springframework.stereotype.Component;

/**
 * Chooses the findings of the next edition: those that stand, on issues readers see, in plan versions they can read. Says of
 * every other why it stays out.
 */
@Component
class FindingFreezer {

    /** By footprint; gaps before what is addressed. */
    static final Comparator<PublishedFinding> IN_ORDER = Comparator.comparing(PublishedFinding::footprint)
            .thenComparing(PublishedFinding::judgement)
            .thenComparing(PublishedFinding::title)
            .thenComparing(PublishedFinding::issue);

    private final StandingFindings findings;
    private final PlanTexts plans;
    private final Footprints footprints;

    FindingFreezer(StandingFindings findings, PlanTexts plans, Footprints footprints) {
        this.findings = findings;
        this.plans = plans;
        this.footprints = footprints;
    }

    /**
     * The findings of an edition.
     *
     * @param leftOut findings that are not published, each with the reason and what to do
     */
    record Frozen(List<PublishedFinding> findings, List<Problem> leftOut) {}

    Frozen freeze(RoundId round, List<PublishedRating> ratings) {
        Set<String> rated = ratings.stream().map(PublishedRating::planVersion).collect(Collectors.toSet());
        List<PublishedFinding> frozen = new ArrayList<>();
        List<Problem> leftOut = new ArrayList<>();
        for (Finding finding : findings.all(round)) {
            boolean isRated = rated.contains(finding.version().toString());
            Issue issue = findings.judged(finding).orElse(null);
            PlanVersion version = plans.version(finding.version()).orElse(null);
            if (issue == null || version == null) {
                continue; // an invariant tells of it
            }
            Optional<Problem> refusal = refusal(finding, issue, version, isRated);
            refusal.ifPresentOrElse(leftOut::add, () -> frozen.add(frozen(finding, issue, version)));
        }
        frozen.sort(IN_ORDER);
        return new Frozen(List.copyOf(frozen), List.copyOf(leftOut));
    }

    /** Footprints whose rating was proposed when other local issues stood confirmed as unmentioned than do now. */
    List<String> overtaken(List<ProposedRating> proposed, List<String> fresh) {
        return proposed.stream()
                .filter(rating -> fresh.contains(rating.footprint()))
                .filter(rating -> !rating.silentIssues().equals(findings.silentLocalIssues(rating.version())))
                .map(ProposedRating::footprint)
                .toList();
    }

    private Optional<Problem> refusal(Finding finding, Issue issue, PlanVersion version, boolean isRated) {
        String area = footprints
                .find(finding.round(), finding.footprint())
                .map(Footprint::shortName)
                .orElse(finding.footprint());
        String where = area + ", " + issue.title();
        Optional<Flag> flag = finding.flags().stream()
                .filter(one -> one != Flag.PLAN_SUPERSEDED || !isRated)
                .findFirst();
        if (flag.isPresent()) {
            return Optional.of(new Problem(where, flag.get().words(), "An assessor looks at it again in the queue."));
        }
        if (!issue.isPublic()) {
            return Optional.of(new Problem(
                    where,
                    "This edition of the issue is not shown to the public.",
                    "Show it in the issue register first."));
        }
        return version.isPublic() || isRated
                ? Optional.empty()
                : Optional.of(new Problem(
                        where, "“" + version.title() + "” is not public.", "Publish the plan version first."));
    }

    private PublishedFinding frozen(Finding finding, Issue issue, PlanVersion version) {
        return new PublishedFinding(
                finding.footprint(),
                finding.version().toString(),
                version.title(),
                issue.id(),
                issue.edition(),
                issue.title(),
                issue.question(),
                issue.domain(),
                issue.isLocal(),
                finding.judgement(),
                finding.note(),
                finding.citations().stream().map(FindingFreezer::citation).toList(),
                PublishedCertificate.of(
                        findings.certificate(finding.certificate()).orElseThrow()),
                finding.at());
    }

    private static PublishedCitation citation(CitedPassage cited) {
        return new PublishedCitation(
                cited.document().toString(),
                cited.documentLabel(),
                cited.pageWord(),
                cited.page(),
                cited.passage(),
                "",
                "",
                0,
                0,
                cited.doubt());
    }
}
