package org.candour.search;

import java.util.List;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;

/**
 * What is asked.
 *
 * @param visible every version of the round that whoever asks may see
 * @param best passages a plan, at most
 * @param isFull whether facets, nearest passages and other spellings are wanted too
 */
record Asking(
        RoundId round,
        List<PlanVersion> visible,
        String text,
        Narrowing narrowing,
        Order order,
        int best,
        boolean isFull) {}
