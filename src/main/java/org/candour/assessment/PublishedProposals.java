package org.candour.assessment;

import java.time.Instant;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** Tells which proposed ratings readers have already. Answered by the room that publishes, which knows this one. */
public interface PublishedProposals {

    /** Whether a rating of the version that was proposed then is in the round's current edition. */
    boolean isPublished(RoundId round, PlanVersionId version, Instant proposedAt);
}
