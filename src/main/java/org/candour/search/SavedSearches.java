package org.candour.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.rounds.RoundId;

/** The searches the signed-in person keeps. Nobody sees anybody else's. */
public interface SavedSearches {

    /** By name. */
    List<SavedSearch> mine(RoundId round);

    /** Empty also for one that is somebody else's. */
    Optional<SavedSearch> find(UUID id);

    /**
     * Keeps a search with the plans that say it now.
     *
     * @throws org.candour.common.ProblemsException when the name is missing, too long or taken, or there are too many
     */
    SavedSearch save(RoundId round, String name, Narrowing narrowing, Order order, SearchAnswer answer);

    /**
     * Gives one of one's own another name.
     *
     * @throws org.candour.common.ProblemsException when the name is missing, too long or taken, or the search is gone
     */
    void rename(UUID id, String name);

    /** Forgets one of one's own; nothing happens when it is gone already. */
    void delete(UUID id);

    /** Which plans say it now that did not when its owner last took note, and the reverse. */
    SavedSearch.News news(UUID id, SearchAnswer answer);

    /** Takes note of the answer: from now on it is compared with this one. */
    void takeNote(UUID id, SearchAnswer answer);
}
