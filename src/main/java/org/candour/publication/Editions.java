package org.candour.publication;

import java.util.List;
import java.util.Optional;
import org.candour.rounds.RoundId;

/** What has been published. Public, and the only place public pages take ratings from. */
public interface Editions {

    /** The newest edition of the round, or empty while nothing was published. */
    Optional<Edition> current(RoundId round);

    Optional<Edition> find(RoundId round, int number);

    /** Newest first, without their ratings. */
    List<EditionLine> all(RoundId round);

    /** One line of the list of editions. */
    record EditionLine(int number, java.time.Instant publishedAt, String note) {}
}
