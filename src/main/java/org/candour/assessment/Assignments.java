package org.candour.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.assessment.AssessmentEvent.AssignmentWithdrawn;
import org.candour.assessment.AssessmentEvent.PlanAssigned;
import org.candour.common.CurrentUser;
import org.candour.common.People;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who scores what. The moderator assigns; assessors see their own. */
@Service
public class Assignments {

    private final AssignmentStore store;
    private final ScoreStore scores;
    private final AgreementStore agreements;
    private final Plans plans;
    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final Footprints footprints;
    private final People people;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            AssignmentStore store,
            ScoreStore scores,
            AgreementStore agreements,
            Plans plans,
            Rounds rounds,
            CriteriaSets criteria,
            Footprints footprints,
            People people,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.agreements = agreements;
        this.plans = plans;
        this.rounds = rounds;
        this.criteria = criteria;
        this.footprints = footprints;
        this.people = people;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Every assignment of the round, by footprint. Without progress: nobody watches a score being made. */
    @PreAuthorize("hasRole('MODERATOR')")
    public List<Assignment> of(RoundId round) {
        return store.of(round);
    }

    /** The asking assessor's own, oldest first. */
    @PreAuthorize("hasRole('ASSESSOR')")
    public List<Assignment> mine() {
        return store.of(currentUser.required());
    }

    /** The asking assessor's own for the footprint's plan, the newest first. */
    @PreAuthorize("hasRole('ASSESSOR')")
    public Optional<Assignment> mine(RoundId round, String footprint) {
        return mine().reversed().stream()
                .filter(a -> a.round().equals(round) && a.footprint().equals(footprint))
                .findFirst();
    }

    /**
     * Gives the plan version to the assessor, to be scored under the edition the round is scored by.
     *
     * @throws ProblemsException when it is assigned to that person already, or the person is no assessor
     */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public Assignment assign(PlanVersionId version, UserId assessor) {
        PlanVersion plan = plans.version(version)
                .orElseThrow(() -> refused("the plan", "There is no such plan version.", "Choose one of the list."));
        if (people.holding(Role.ASSESSOR).stream().noneMatch(p -> p.id().equals(assessor))) {
            throw refused(
                    name(assessor),
                    "This person is no assessor.",
                    "Choose another, or ask an administrator to give them the role.");
        }
        if (store.of(version).stream().anyMatch(a -> a.assessor().equals(assessor))) {
            throw refused(
                    name(assessor),
                    "The plan of " + name(plan.round(), plan.footprint()) + " is theirs already.",
                    "Nothing needs doing.");
        }
        if (agreements.proposal(version).isPresent()) {
            throw refused(
                    name(plan.round(), plan.footprint()),
                    "Its rating is proposed on the scores there are.",
                    "Withdraw the proposal first, under Moderation.");
        }
        Assignment assignment = new Assignment(
                new AssignmentId(UUID.randomUUID()),
                plan.round(),
                plan.footprint(),
                version,
                assessor,
                setOf(plan.round()),
                editionOf(plan.round()),
                clock.instant(),
                null,
                null);
        store.insert(assignment, currentUser.required());
        events.publishEvent(new PlanAssigned(currentUser.required(), assignment, clock.instant()));
        return assignment;
    }

    /** Takes an assignment back, as long as the assessor has not begun. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public void withdraw(AssignmentId id) {
        Assignment assignment = store.lock(id)
                .orElseThrow(() -> refused("the assignment", "There is no such assignment.", "Reload the page."));
        if (assignment.isSubmitted() || !scores.of(id).isEmpty()) {
            throw refused(
                    name(assignment.assessor()),
                    "Scoring of " + name(assignment.round(), assignment.footprint()) + " has begun.",
                    "Ask the assessor to finish, or to declare a conflict.");
        }
        store.delete(id);
        events.publishEvent(new AssignmentWithdrawn(currentUser.required(), assignment, clock.instant()));
    }

    private String name(UserId id) {
        return people.find(id).map(People.Person::fullName).orElse(id.value());
    }

    private String name(RoundId round, String footprint) {
        return footprints.find(round, footprint).map(Footprint::name).orElse(footprint);
    }

    private String setOf(RoundId round) {
        return rounds.find(round)
                .map(Round::criteriaSet)
                .orElseThrow(() -> refused("the round", "There is no round " + round + ".", "Choose another."));
    }

    /** A round is scored by one edition: that of its first assignment, whatever happens to the files meanwhile. */
    private String editionOf(RoundId round) {
        return store.of(round).stream()
                .filter(a -> a.criteriaSet().equals(setOf(round)))
                .map(Assignment::criteriaEdition)
                .findFirst()
                .orElseGet(() -> criteria.inForce(setOf(round)).edition());
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was assigned:", new Problem(where, what, remedy));
    }
}
