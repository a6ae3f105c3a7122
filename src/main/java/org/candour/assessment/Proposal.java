package org.candour.assessment;

import java.time.Instant;
import java.util.List;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/**
 * A moderator's word that a plan's agreed levels are complete. While it stands no level changes.
 *
 * @param silentIssues local issues, by title, that stood confirmed as unmentioned when it was proposed
 * @param pages of the version when it was proposed, {@code pagesKnown} of them read
 */
public record Proposal(
        PlanVersionId version,
        RoundId round,
        String footprint,
        String criteriaSet,
        String criteriaEdition,
        List<String> silentIssues,
        int pages,
        int pagesKnown,
        UserId by,
        Instant at) {}
