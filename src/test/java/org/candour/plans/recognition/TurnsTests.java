package org.candour.plans.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final DocumentId LONG = new DocumentId(UUID.randomUUID());
    private static final DocumentId SHORT = new DocumentId(UUID.randomUUID());

    @Test
    void documentsTakeTurns() {
        assertThat(Turns.next(List.of(LONG, SHORT), null)).contains(LONG);
        assertThat(Turns.next(List.of(LONG, SHORT), LONG)).contains(SHORT);
        assertThat(Turns.next(List.of(LONG, SHORT), SHORT)).contains(LONG);
    }

    @Test
    void beginsAnewWhenTheLastIsDone() {
        assertThat(Turns.next(List.of(LONG), SHORT)).contains(LONG);
        assertThat(Turns.next(List.of(), SHORT)).isEmpty();
    }
}
