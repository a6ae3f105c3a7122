package org.candour.assessment.rating;

import java.util.function.Supplier;

/** What a limiting rule says of a plan. */
sealed interface Answer {

    /** The rule has nothing against it. */
    record Allowed() implements Answer {}

    /** The rule caps the band. */
    record HeldBecause(String reason) implements Answer {}

    Answer ALLOWED = new Allowed();

    static Answer heldIf(boolean held, Supplier<String> reason) {
        return held ? new HeldBecause(reason.get()) : ALLOWED;
    }
}
