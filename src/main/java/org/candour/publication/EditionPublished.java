package org.candour.publication;

import java.time.Instant;
import org.candour.common.Auditable;
import org.candour.rounds.RoundId;

/** A round's new edition can be read by everybody. */
public record EditionPublished(RoundId round, int number, String actor, Instant at) implements Auditable {

    @Override
    public String deed() {
        return "published edition " + number + " of " + round;
    }
}
