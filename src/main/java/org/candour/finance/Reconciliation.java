package org.candour.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a level is made of comes to the level's own control total. All in £m, exact; null where it cannot be
 * said.
 *
 * @param state what came of it
 * @param parts sum of the control totals one level down; null while one is missing
 * @param offsets what the offsets stated add to that sum
 * @param stated the level's own control total
 * @param unexplained parts and offsets together, less what is stated
 * @param sentence the same in one sentence, for readers
 */
public record Reconciliation(
        State state,
        @Nullable BigDecimal parts,
        BigDecimal offsets,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal unexplained,
        String sentence) {

    /** Adds up to the penny, does not, or cannot be said because a figure is missing. */
    public enum State {
        ADDS_UP,
        DOES_NOT_ADD_UP,
        CANNOT_BE_SAID
    }
}
