package org.candour.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.assessment.AssessmentEvent.LevelAgreed;
import org.candour.assessment.AssessmentEvent.ProposalWithdrawn;
import org.candour.assessment.AssessmentEvent.RatingProposed;
import org.candour.common.CurrentUser;
import org.candour.common.Findings;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.plans.Coverage;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings independent scores to one agreed level a criterion, and to a proposed rating. Sees submitted sheets only. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class Moderations {

    static final int FEWEST_SHEETS = 2;

    private final PlanSheets sheets;
    private final BoardMaker boards;
    private final AssignmentStore assignments;
    private final AgreementStore agreements;
    private final PlanTexts plans;
    private final PublishedProposals published;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderations(
            PlanSheets sheets,
            BoardMaker boards,
            AssignmentStore assignments,
            AgreementStore agreements,
            PlanTexts plans,
            PublishedProposals published,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.boards = boards;
        this.assignments = assignments;
        this.agreements = agreements;
        this.plans = plans;
        this.published = published;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Every assigned plan of the round, by footprint. */
    public List<PlanProgress> progress(RoundId round) {
        return versions(round)
                .flatMap(version -> sheets.of(version).stream())
                .map(this::progress)
                .toList();
    }

    /**
     * The plan's submitted sheets side by side.
     *
     * @throws ProblemsException when fewer than two were submitted
     * @throws AccessDeniedException for somebody who still has to score this plan
     */
    public ModerationBoard board(PlanVersionId version) {
        SheetsOfPlan plan = ready(version);
        return boards.board(plan, visible(plan.any().round()), !hasPart(plan));
    }

    /** Whether readers have the rating that is proposed; false while none is. */
    public boolean isPublished(PlanVersionId version) {
        return agreements.proposal(version).filter(this::isPublished).isPresent();
    }

    /** What the level would do, before it is recorded. */
    public Effect preview(PlanVersionId version, String criterion, ScoreLevel level) {
        SheetsOfPlan plan = ready(version);
        return boards.effect(plan, criterion(plan, criterion), level);
    }

    /**
     * Records the agreed level of a criterion.
     *
     * @param reason needed where scores differ by two levels or more, or the level is none of theirs
     */
    @Transactional
    public void record(PlanVersionId version, String criterion, ScoreLevel level, String reason) {
        SheetsOfPlan plan = decidable(version);
        Criterion agreed = criterion(plan, criterion);
        String needed = Spread.reasonNeeded(plan.levels(criterion), level);
        if (!needed.isEmpty() && reason.isBlank()) {
            throw refused(
                    agreed.id() + " " + agreed.title(), "A reason is needed: " + needed + ".", "Say why this level.");
        }
        agree(plan, criterion, level, reason.strip());
    }

    /**
     * Records every criterion that is still open and on which all assessors gave the same level.
     *
     * @return how many
     */
    @Transactional
    public int recordUnanimous(PlanVersionId version) {
        SheetsOfPlan plan = decidable(version);
        List<Criterion> same = plan.criteria().criteria().stream()
                .filter(c -> !plan.agreed().containsKey(c.id()) && Spread.isUnanimous(plan.levels(c.id())))
                .toList();
        same.forEach(c -> agree(plan, c.id(), plan.levels(c.id()).getFirst(), ""));
        return same.size();
    }

    /**
     * Proposes the rating the agreed levels come to; a publisher decides on it.
     *
     * @throws ProblemsException naming every criterion without an agreed level and every assessor still scoring
     */
    @Transactional
    public void propose(PlanVersionId version) {
        SheetsOfPlan plan = decidable(version);
        Findings findings = new Findings();
        plan.criteria().criteria().stream()
                .filter(c -> !plan.agreed().containsKey(c.id()))
                .forEach(c -> findings.add(c.id() + " " + c.title(), "No level is agreed.", "Record one."));
        plan.waiting()
                .forEach(a -> findings.add(
                        a.assessor().value(), "Their scores are still expected.", "Wait, or withdraw the assignment."));
        findings.throwIfAny("No rating was proposed:");
        Assignment under = plan.any();
        Coverage coverage = plans.coverage(version);
        agreements.propose(new Proposal(
                version,
                under.round(),
                under.footprint(),
                under.criteriaSet(),
                under.criteriaEdition(),
                plan.silentIssues(),
                coverage.pages(),
                coverage.known(),
                currentUser.required(),
                clock.instant()));
        String band = boards.board(plan, List.of(plan), true).provisional().band();
        events.publishEvent(new RatingProposed(currentUser.required(), under, band, clock.instant()));
    }

    /** Takes the proposal back, so that levels can be changed again. */
    @Transactional
    public void withdrawProposal(PlanVersionId version) {
        SheetsOfPlan plan = mine(ready(version));
        if (!agreements.withdraw(version)) {
            throw refused(plan.any().footprint(), "No rating is proposed.", "Reload the page.");
        }
        events.publishEvent(new ProposalWithdrawn(currentUser.required(), plan.any(), clock.instant()));
    }

    private void agree(SheetsOfPlan plan, String criterion, ScoreLevel level, String reason) {
        AgreedLevel agreed = new AgreedLevel(criterion, level, reason, currentUser.required(), clock.instant());
        agreements.agree(plan.any().version(), agreed);
        events.publishEvent(new LevelAgreed(agreed.by(), plan.any(), criterion, level, agreed.at()));
    }

    private SheetsOfPlan ready(PlanVersionId version) {
        SheetsOfPlan plan = sheets.of(version)
                .orElseThrow(() -> refused("The plan", "Nobody is assigned to it.", "Assign two assessors."));
        if (mustStillScore(plan)) {
            throw new AccessDeniedException("You are assigned to score this plan. Somebody else moderates it.");
        }
        if (plan.sheets().size() < FEWEST_SHEETS) {
            throw refused(
                    plan.any().footprint(),
                    plan.sheets().size() + " of " + plan.assignments().size() + " sheets are submitted.",
                    "Moderation begins when two are.");
        }
        return plan;
    }

    private SheetsOfPlan decidable(PlanVersionId version) {
        SheetsOfPlan plan = mine(ready(version));
        if (agreements.proposal(version).isPresent()) {
            throw refused(plan.any().footprint(), "Its rating is proposed.", "Withdraw the proposal first.");
        }
        return plan;
    }

    /** Who scored a plan, or declared a conflict over it, decides nothing on it. */
    private SheetsOfPlan mine(SheetsOfPlan plan) {
        if (hasPart(plan)) {
            throw new AccessDeniedException("You scored this plan. Somebody else moderates it.");
        }
        return plan;
    }

    private boolean hasPart(SheetsOfPlan plan) {
        return plan.assignments().stream().anyMatch(a -> a.assessor().equals(currentUser.required()));
    }

    private boolean mustStillScore(SheetsOfPlan plan) {
        return plan.assignments().stream()
                .anyMatch(a -> a.assessor().equals(currentUser.required()) && !a.isSubmitted());
    }

    /** The round's plans whose scores the asking person may see. */
    private List<SheetsOfPlan> visible(RoundId round) {
        return versions(round)
                .flatMap(version -> sheets.of(version).stream())
                .filter(plan -> !mustStillScore(plan))
                .toList();
    }

    private Stream<PlanVersionId> versions(RoundId round) {
        return assignments.of(round).stream().map(Assignment::version).distinct();
    }

    private PlanProgress progress(SheetsOfPlan plan) {
        boolean hidden = mustStillScore(plan);
        boolean counted = !hidden && plan.sheets().size() >= FEWEST_SHEETS;
        long wide = plan.units().stream().filter(Spread::isWide).count();
        Optional<Proposal> proposal = agreements.proposal(plan.any().version());
        return new PlanProgress(
                plan.any().version(),
                plan.any().footprint(),
                plan.assignments().size(),
                hidden ? 0 : plan.sheets().size(),
                hidden,
                counted ? (int) wide : 0,
                hidden ? 0 : plan.agreed().size(),
                plan.criteria().criteria().size(),
                !hidden && proposal.isPresent(),
                !hidden && proposal.filter(this::isPublished).isPresent());
    }

    private boolean isPublished(Proposal proposal) {
        return published.isPublished(proposal.round(), proposal.version(), proposal.at());
    }

    private static Criterion criterion(SheetsOfPlan plan, String id) {
        return plan.criteria()
                .criterion(id)
                .orElseThrow(() -> refused(id, "There is no such criterion in this edition.", "Reload the page."));
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was recorded:", new Problem(where, what, remedy));
    }
}
