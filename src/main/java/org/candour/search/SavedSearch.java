package org.candour.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.rounds.RoundId;

/**
 * A search somebody keeps to ask again.
 *
 * @param seenAt when its owner last took note of the answer
 */
public record SavedSearch(
        UUID id, RoundId round, String name, String question, Narrowing narrowing, Order order, Instant seenAt) {

    public static final int LONGEST_NAME = 120;

    /**
     * What changed since its owner last took note.
     *
     * @param came footprints whose plan says it now and did not then
     * @param went footprints whose plan said it then and does not now, whether it is silent or cannot be told
     */
    public record News(List<String> came, List<String> went) {

        public boolean isNothing() {
            return came.isEmpty() && went.isEmpty();
        }
    }
}
