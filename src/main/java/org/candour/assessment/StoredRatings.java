package org.candour.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.assessment.ProposedRating.AgreedScore;
import org.candour.assessment.agreement.Agreement;
import org.candour.assessment.rating.Marks;
import org.candour.assessment.rating.RatingCalculator;
import org.candour.assessment.rating.Resampled;
import org.candour.assessment.rating.RobustnessCheck;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.plans.Coverage;
import org.candour.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Works proposed ratings out from what is stored; nothing computed is kept, so nothing can disagree with its sources. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'PUBLISHER')")
class StoredRatings implements Ratings {

    private final PlanSheets sheets;
    private final AgreementStore agreements;

    StoredRatings(PlanSheets sheets, AgreementStore agreements) {
        this.sheets = sheets;
        this.agreements = agreements;
    }

    @Override
    public List<ProposedRating> proposed(RoundId round) {
        return agreements.proposals(round).stream()
                .flatMap(proposal -> sheets.of(proposal.version()).map(plan -> rating(proposal, plan)).stream())
                .toList();
    }

    @Override
    public Map<String, Robustness> robustness(RoundId round, List<ProposedRating> ratings) {
        Map<String, List<ProposedRating>> byEdition =
                ratings.stream().collect(Collectors.groupingBy(ProposedRating::criteriaEdition));
        Map<String, Robustness> all = new TreeMap<>();
        byEdition.values().forEach(group -> all.putAll(check(round, group)));
        return all;
    }

    /** Ranks mean something among ratings of one edition only. */
    private Map<String, Robustness> check(RoundId round, List<ProposedRating> group) {
        Map<String, Resampled> plans = new LinkedHashMap<>();
        List<CriteriaSet> criteria = group.stream()
                .flatMap(rating -> sheets.of(rating.version()).stream().peek(plan -> {
                    Marks marks = agreements
                            .proposal(rating.version())
                            .map(plan::marks)
                            .orElseGet(() -> plan.marks(Coverage.NONE));
                    plans.put(rating.footprint(), new Resampled(marks, given(plan)));
                }))
                .map(SheetsOfPlan::criteria)
                .toList();
        return criteria.isEmpty() ? Map.of() : new RobustnessCheck(criteria.getFirst()).check(plans, seed(round));
    }

    /** The same for ever: {@code String.hashCode} is fixed by its specification. */
    private static long seed(RoundId round) {
        return round.slug().hashCode();
    }

    private static Map<String, List<ScoreLevel>> given(SheetsOfPlan plan) {
        return plan.criteria().criteria().stream().map(Criterion::id).collect(Collectors.toMap(id -> id, plan::levels));
    }

    private ProposedRating rating(Proposal proposal, SheetsOfPlan plan) {
        Marks marks = plan.marks(proposal);
        return new ProposedRating(
                proposal.version(),
                proposal.footprint(),
                proposal.criteriaSet(),
                proposal.criteriaEdition(),
                new RatingCalculator(plan.criteria()).rate(marks),
                proposal.silentIssues(),
                plan.criteria().criteria().stream()
                        .flatMap(c -> Stream.ofNullable(plan.agreed().get(c.id())))
                        .map(agreed -> score(agreed, plan))
                        .toList(),
                agreements.moderators(proposal.version()),
                plan.sheets().size(),
                BoardMaker.orNull(Agreement.alphaOfLevels(plan.units())),
                Agreement.sameLevel(plan.units()),
                proposal.at());
    }

    private static AgreedScore score(AgreedLevel agreed, SheetsOfPlan plan) {
        List<Score> all = plan.sheets().stream()
                .map(sheet -> sheet.score(agreed.criterion()))
                .toList();
        List<Score> same = all.stream().filter(s -> s.level() == agreed.level()).toList();
        List<Score> evidence = same.isEmpty() ? all : same;
        return new AgreedScore(
                agreed.criterion(),
                agreed.level(),
                agreed.reason(),
                evidence.stream().map(Score::rationale).toList(),
                evidence.stream()
                        .flatMap(s -> s.citations().stream())
                        .map(Score.Cited::citation)
                        .distinct()
                        .toList());
    }
}
