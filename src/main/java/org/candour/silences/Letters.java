package org.candour.silences;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;

/** Letters that ask footprints what their plans leave open. For the people of the workflow: findings in it may be unpublished. */
public interface Letters {

    /** The plans there is something to ask about, in the order of their footprints. */
    List<Occasion> occasions(RoundId round);

    /**
     * The letter as the findings suggest it, to be edited: the newest version's standing findings that an issue is unmentioned or
     * dodged. Empty when there is none.
     */
    Optional<Letter> draft(RoundId round, String footprint);

    /** The letter as a Word document. */
    byte[] word(Letter letter);

    /** A plan there is something to ask about. */
    record Occasion(PlanVersion version, int unmentioned, int dodged) {}
}
