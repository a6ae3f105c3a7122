package org.candour.search;

import java.util.List;
import org.candour.rounds.RoundId;

/** False friends that somebody has written down for the things that are looked for in a round. */
public interface KnownFriends {

    /**
     * Those of one thing.
     *
     * @param terms by which it is looked for
     * @param phrases that have one of them as a part and mean something else
     */
    record Friends(List<String> terms, List<String> phrases) {

        public Friends {
            terms = List.copyOf(terms);
            phrases = List.copyOf(phrases);
        }
    }

    /** What the people of the workflow know. */
    List<Friends> all(RoundId round);

    /** What public readers may know of it. */
    List<Friends> open(RoundId round);
}
