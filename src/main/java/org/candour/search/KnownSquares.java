package org.candour.search;

import java.util.List;
import java.util.Map;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** What is known already of the very thing that somebody searches for, for the people of the workflow. */
public interface KnownSquares {

    /**
     * One issue in one plan.
     *
     * @param issue its title
     * @param words the machine's verdict, and what an assessor found
     * @param isConfirmed whether an assessor confirmed that the plan does not mention it
     * @param href where it opens
     */
    record Square(String issue, String words, boolean isConfirmed, String href) {}

    /** By plan version, those of issues that ask just this; empty when no issue does. */
    Map<PlanVersionId, List<Square>> of(RoundId round, String question);
}
