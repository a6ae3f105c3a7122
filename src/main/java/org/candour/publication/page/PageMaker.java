package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.rounds.Round;

/** Makes the pages under one part of a round's address. */
public interface PageMaker {

    /**
     * @param rest the address after {@code /rounds/{round}}, split at the slashes; empty for the round's home
     * @param query what stands after the question mark, first values only
     * @return empty when the address is not one of this maker's, or what it names is not public
     */
    Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query);
}
