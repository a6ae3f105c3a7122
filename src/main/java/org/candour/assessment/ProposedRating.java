package org.candour.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A rating a moderator has proposed, with all it rests on, ready for a publisher. Not public.
 *
 * @param criteriaEdition edition the scores were given under
 * @param silentIssues local issues, by title, that stood confirmed as unmentioned when it was proposed
 * @param moderators everybody who recorded an agreed level; none of them may publish it
 * @param alpha Krippendorff's alpha (ordinal) over the plan's criteria; null when it cannot be worked out
 * @param sameLevel share of criteria (0..1) on which all assessors gave the same level
 */
public record ProposedRating(
        PlanVersionId version,
        String footprint,
        String criteriaSet,
        String criteriaEdition,
        Rating rating,
        List<String> silentIssues,
        List<AgreedScore> scores,
        Set<UserId> moderators,
        int assessors,
        @Nullable Double alpha,
        double sameLevel,
        Instant proposedAt) {

    /**
     * The agreed level of one criterion with the evidence of the scores that gave it (or all, where none did).
     *
     * @param reason the moderator's; empty when the assessors agreed
     * @param rationales of the assessors, without names
     */
    public record AgreedScore(
            String criterion, ScoreLevel level, String reason, List<String> rationales, List<Citation> citations) {}
}
