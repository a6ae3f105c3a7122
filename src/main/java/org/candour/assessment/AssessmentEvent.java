package org.candour.assessment;

import java.time.Instant;
import org.candour.common.Auditable;
import org.candour.common.UserId;

/** What happened in the assessment of a plan. Deeds name people and plans, never a level before it is submitted. */
public sealed interface AssessmentEvent extends Auditable {

    UserId by();

    @Override
    default String actor() {
        return by().value();
    }

    record PlanAssigned(UserId by, Assignment assignment, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "assigned the plan of " + assignment.footprint() + " in " + assignment.round() + " to "
                    + assignment.assessor();
        }
    }

    record AssignmentWithdrawn(UserId by, Assignment assignment, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "withdrew the plan of " + assignment.footprint() + " in " + assignment.round() + " from "
                    + assignment.assessor();
        }
    }

    record ConflictDeclared(UserId by, Assignment assignment, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "declared a conflict of interest for the plan of " + assignment.footprint() + " in "
                    + assignment.round();
        }
    }

    record ScoresSubmitted(UserId by, Assignment assignment, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "submitted scores for the plan of " + assignment.footprint() + " in " + assignment.round()
                    + " under criteria edition " + assignment.criteriaEdition();
        }
    }

    record LevelAgreed(UserId by, Assignment under, String criterion, ScoreLevel level, Instant at)
            implements AssessmentEvent {
        @Override
        public String deed() {
            return "agreed " + criterion + " of " + under.footprint() + " in " + under.round() + " at " + level.title();
        }
    }

    record RatingProposed(UserId by, Assignment under, String band, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "proposed " + band + " for " + under.footprint() + " in " + under.round();
        }
    }

    record ProposalWithdrawn(UserId by, Assignment under, Instant at) implements AssessmentEvent {
        @Override
        public String deed() {
            return "withdrew the proposed rating of " + under.footprint() + " in " + under.round();
        }
    }
}
