package org.candour.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.candour.assessment.AssessmentEvent.ConflictDeclared;
import org.candour.assessment.AssessmentEvent.ScoresSubmitted;
import org.candour.assessment.Score.Cited;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.plans.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An assessor's own sheets, from the first draft to the submission that locks them. Nobody else's, ever. */
@Service
@PreAuthorize("hasRole('ASSESSOR')")
public class ScoreSheets {

    static final int LONGEST_RATIONALE = 10_000;

    private final AssignmentStore assignments;
    private final ScoreStore scores;
    private final Citing citing;
    private final CriteriaSets criteria;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreSheets(
            AssignmentStore assignments,
            ScoreStore scores,
            Citing citing,
            CriteriaSets criteria,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.scores = scores;
        this.citing = citing;
        this.criteria = criteria;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    public ScoreSheet open(AssignmentId id) {
        Assignment assignment = own(assignments.find(id).orElse(null));
        CriteriaSet set = set(assignment);
        Map<String, Score> given = scores.of(id);
        return new ScoreSheet(assignment, set, given, Completeness.missing(set, given));
    }

    /**
     * Keeps a draft at once.
     *
     * @param seen the version of the score the person was looking at
     * @return the score as saved
     * @throws ProblemsException when another window saved in between, or the sheet is closed
     */
    @Transactional
    public Score save(AssignmentId id, String criterion, @Nullable ScoreLevel level, String rationale, int seen) {
        Assignment assignment = writable(id, criterion);
        if (rationale.length() > LONGEST_RATIONALE) {
            throw refused(criterion, "The reason is longer than " + LONGEST_RATIONALE + " characters.", "Shorten it.");
        }
        Score now = score(id, criterion);
        if (now.version() != seen && now.level() == level && now.rationale().equals(rationale)) {
            return now; // the same, sent twice
        }
        if (!scores.save(assignment.id(), criterion, level, rationale, seen, clock.instant())) {
            throw refused(
                    criterion,
                    "It was changed in another window since this one was opened.",
                    "Copy what you wrote, reload the page, and put it in again.");
        }
        return score(id, criterion);
    }

    /** Cites a passage; it must stand on that page, white space aside. */
    @Transactional
    public Citation.OfPassage citePassage(
            AssignmentId id, String criterion, DocumentId document, int page, String passage) {
        Assignment assignment = writable(id, criterion);
        Citation.OfPassage citation = citing.passage(assignment, document, page, passage);
        boolean there = score(id, criterion).citations().stream()
                .anyMatch(cited -> citation.isTheSamePlaceAs(cited.citation()));
        if (!there) {
            cite(id, criterion, citation);
        }
        return citation;
    }

    /** Searches for the question and cites the certificate, when it shows that the plan says nothing. */
    @Transactional
    public Citation.OfSilence citeSilence(AssignmentId id, String criterion, String question) {
        Assignment assignment = writable(id, criterion);
        Citation.OfSilence citation = citing.silence(assignment, question);
        cite(id, criterion, citation);
        return citation;
    }

    @Transactional
    public void removeCitation(AssignmentId id, String criterion, UUID citation) {
        writable(id, criterion);
        scores.removeCitation(id, citation);
    }

    /** Ends the assignment: somebody else will have to score the plan. */
    @Transactional
    public void declareConflict(AssignmentId id, String reason) {
        Assignment assignment = writable(id);
        if (reason.isBlank()) {
            throw refused("Your reason", "It is empty.", "Say what the conflict is, in a sentence.");
        }
        assignments.declareConflict(id, reason.strip(), clock.instant());
        events.publishEvent(new ConflictDeclared(currentUser.required(), assignment, clock.instant()));
    }

    /**
     * Locks the sheet for good.
     *
     * @throws ProblemsException with everything that is missing; nothing is then submitted
     */
    @Transactional
    public void submit(AssignmentId id) {
        Assignment assignment = writable(id);
        var missing = Completeness.missing(set(assignment), scores.of(id));
        if (!missing.isEmpty()) {
            throw new ProblemsException("The scores were not submitted:", missing);
        }
        Instant now = clock.instant();
        assignments.submit(id, now);
        events.publishEvent(new ScoresSubmitted(currentUser.required(), assignment, now));
    }

    private void cite(AssignmentId id, String criterion, Citation citation) {
        scores.cite(id, criterion, new Cited(UUID.randomUUID(), citation), clock.instant());
    }

    private Score score(AssignmentId id, String criterion) {
        return scores.of(id).getOrDefault(criterion, Score.empty(criterion));
    }

    private Assignment writable(AssignmentId id, String criterion) {
        Assignment assignment = writable(id);
        if (set(assignment).criterion(criterion).isEmpty()) {
            throw refused(criterion, "There is no such criterion in this edition.", "Reload the page.");
        }
        return assignment;
    }

    private Assignment writable(AssignmentId id) {
        Assignment assignment = own(assignments.lock(id).orElse(null));
        if (assignment.isSubmitted()) {
            throw refused(assignment.footprint(), "Your scores were submitted.", "They can no longer be changed.");
        }
        if (assignment.hasConflict()) {
            throw refused(assignment.footprint(), "You declared a conflict.", "Somebody else will score this plan.");
        }
        return assignment;
    }

    /** What is not yours is as if it did not exist. */
    private Assignment own(@Nullable Assignment assignment) {
        if (assignment == null || !assignment.assessor().equals(currentUser.required())) {
            throw new AccessDeniedException("This assignment is not yours.");
        }
        return assignment;
    }

    private CriteriaSet set(Assignment a) {
        return criteria.edition(a.criteriaSet(), a.criteriaEdition())
                .orElseThrow(() -> new IllegalStateException("Edition " + a.criteriaEdition() + " is gone"));
    }

    private static ProblemsException refused(String where, String what, String remedy) {
        return new ProblemsException("Nothing was saved:", new Problem(where, what, remedy));
    }
}
