package org.candour.rounds;

import java.util.List;
import java.util.Optional;

/** The rounds the portal holds. Public. */
public interface Rounds {

    /** All rounds, the one shown first at the top. */
    List<Round> all();

    Optional<Round> find(RoundId id);

    /** The round with the slug, or empty: also for text that cannot be a slug. */
    Optional<Round> find(String slug);

    /** The round the home page opens with. */
    Round first();

    /** A round's pack of reference data on the class path, {@code rounds/<slug>/}; empty when it has no such file. */
    Optional<org.springframework.core.io.Resource> packFile(RoundId id, String name);
}
