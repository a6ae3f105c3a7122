package org.candour.finance;

import java.time.Instant;
import org.candour.common.Auditable;
import org.candour.rounds.RoundId;

/** Figures of a round were added, changed or withdrawn. */
public record FiguresRecorded(RoundId round, String importId, String actor, int figures, Instant at)
        implements Auditable {

    @Override
    public String deed() {
        return "recorded " + figures + (figures == 1 ? " figure" : " figures") + " of " + round + " (" + importId + ")";
    }
}
