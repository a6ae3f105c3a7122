package org.candour.assessment;

import java.time.Instant;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's task: to score one plan version.
 *
 * @param criteriaEdition the edition the scores belong to, fixed here and never changed
 * @param conflict the conflict of interest the assessor declared; null when there is none
 */
public record Assignment(
        AssignmentId id,
        RoundId round,
        String footprint,
        PlanVersionId version,
        UserId assessor,
        String criteriaSet,
        String criteriaEdition,
        Instant assignedAt,
        @Nullable String conflict,
        @Nullable Instant submittedAt) {

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean hasConflict() {
        return conflict != null;
    }

    /** Whether scores are still expected. */
    public boolean isOpen() {
        return !isSubmitted() && !hasConflict();
    }
}
