package org.candour.assessment;

import java.util.List;
import java.util.Map;
import org.candour.rounds.RoundId;

/** Proposed ratings, for the publishing desk. Moderator and publisher only. */
public interface Ratings {

    /** Every proposed rating of the round, by footprint code. */
    List<ProposedRating> proposed(RoundId round);

    /**
     * Robustness of each of the ratings among each other, by footprint code. Seeded by the round, so repeatable.
     */
    Map<String, Robustness> robustness(RoundId round, List<ProposedRating> ratings);
}
