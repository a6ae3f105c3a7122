package org.candour.silences.verdicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Coverage;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.search.Evidence;
import org.candour.search.Evidence.Spot;
import org.candour.search.EvidenceSearch;
import org.candour.search.Patience;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssuePreview;
import org.candour.silences.IssuePreview.Plan;
import org.candour.silences.IssuePreview.TermYield;
import org.candour.silences.IssueRegister;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.Silences;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Verdicts over everything, for the people of the workflow. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffSilences implements Silences {

    private static final int PLACES_A_PLAN = 3;

    private final IssueRegister register;
    private final Plans plans;
    private final PlanTexts texts;
    private final EvidenceSearch search;
    private final MatrixMaker maker;

    StaffSilences(IssueRegister register, Plans plans, PlanTexts texts, EvidenceSearch search, MatrixMaker maker) {
        this.register = register;
        this.plans = plans;
        this.texts = texts;
        this.search = search;
        this.maker = maker;
    }

    @Override
    public SilenceMatrix matrix(RoundId round) {
        return maker.matrix(newest(round), register.issues(round));
    }

    @Override
    public SilenceMatrix asking(RoundId round, String question) {
        List<Issue> asking = register.issues(round).stream()
                .filter(issue -> issue.isAskedBy(question))
                .toList();
        return maker.matrix(asking.isEmpty() ? List.of() : newest(round), asking);
    }

    @Override
    public Optional<SilenceMatrix.Row> row(PlanVersionId version) {
        return plans.version(version).map(found -> maker.matrix(List.of(found), register.issues(found.round()))
                .rows()
                .getFirst());
    }

    @Override
    public Optional<SilenceMatrix.Row> shownRow(PlanVersionId version) {
        return plans.version(version).map(found -> maker.matrix(List.of(found), register.shown(found.round()))
                .rows()
                .getFirst());
    }

    @Override
    public Optional<VerdictEvidence> evidence(PlanVersionId version, String issue) {
        return plans.version(version)
                .flatMap(found -> register.issue(found.round(), issue).map(asked -> maker.evidence(found, asked)));
    }

    @Override
    public IssuePreview preview(RoundId round, IssueDraft draft) {
        return preview(round, draft, Patience.ENDLESS);
    }

    @Override
    public IssuePreview preview(RoundId round, IssueDraft draft, Patience patience) {
        List<PlanVersion> versions = newest(round);
        Set<PlanVersionId> ours =
                Set.copyOf(versions.stream().map(PlanVersion::id).toList());
        Set<PlanVersionId> settled = search.settled(ours);
        Map<PlanVersionId, Evidence> found = search.find(draft.sought(), patience);
        Map<PlanVersionId, Coverage> coverages = texts.coverages();
        List<Plan> rows = new ArrayList<>();
        for (PlanVersion version : versions) {
            if (patience.isOver()) {
                throw new ProblemsException(
                        "Nothing was searched:",
                        new Problem("terms", "Showing all of it takes too long.", "Fewer terms are shown faster."));
            }
            Coverage coverage = coverages.getOrDefault(version.id(), Coverage.NONE);
            rows.add(plan(version, settled.contains(version.id()), coverage, draft, found.get(version.id())));
        }
        return new IssuePreview(rows, yields(draft, found, ours));
    }

    private Plan plan(
            PlanVersion version, boolean settled, Coverage coverage, IssueDraft draft, @Nullable Evidence found) {
        boolean applies = draft.appliesTo().isEmpty() || draft.appliesTo().contains(version.footprint());
        Counts counts = found == null ? Counts.none("", 0) : Counts.of("", 0, found);
        List<Spot> spots = found == null
                ? List.of()
                : found.spots().stream().limit(PLACES_A_PLAN).toList();
        return new Plan(
                version,
                MatrixMaker.searchedNow(settled, applies, counts, coverage, OptionalDouble.empty()),
                maker.places(spots));
    }

    private List<TermYield> yields(IssueDraft draft, Map<PlanVersionId, Evidence> found, Set<PlanVersionId> ours) {
        Map<String, Integer> plansOf = new HashMap<>();
        Map<String, Integer> aloneIn = new HashMap<>();
        found.forEach((version, evidence) -> {
            if (ours.contains(version)) {
                evidence.terms().forEach(term -> plansOf.merge(term, 1, Integer::sum));
                if (evidence.terms().size() == 1) {
                    aloneIn.merge(evidence.terms().first(), 1, Integer::sum);
                }
            }
        });
        List<TermYield> yields = new ArrayList<>();
        for (String term : draft.sought().terms()) {
            yields.add(new TermYield(
                    term, search.searchedAs(term), plansOf.getOrDefault(term, 0), aloneIn.getOrDefault(term, 0)));
        }
        return List.copyOf(yields);
    }

    /** The newest version of each plan, by footprint code. */
    private List<PlanVersion> newest(RoundId round) {
        Map<String, PlanVersion> newest = new TreeMap<>();
        plans.versions(round).forEach(version -> newest.putIfAbsent(version.footprint(), version));
        return List.copyOf(newest.values());
    }
}
