package org.candour.finance;

import java.time.Instant;
import org.candour.common.Auditable;
import org.candour.rounds.RoundId;

/** An import was undone: what stood before it stands again. */
public record FiguresTakenBack(RoundId round, String importId, String actor, String reason, int figures, Instant at)
        implements Auditable {

    @Override
    public String deed() {
        return "took back " + figures + (figures == 1 ? " figure" : " figures") + " of " + round + " (" + importId
                + "): " + reason;
    }
}
