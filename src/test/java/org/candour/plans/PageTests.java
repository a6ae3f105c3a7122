package org.candour.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Mark.Weight;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final String TEXT = "Stroke services\nStroke care moves to Tarnside.";

    @Test
    void whatNoMarkCoversIsRunningText() {
        assertThat(page().weight(0, 6)).isEqualTo(Weight.FULL);
    }

    @Test
    void aRunningHeadIsNoMention() {
        assertThat(page(new Mark(Kind.RUNNING_HEAD, 0, 15)).weight(0, 6)).isEqualTo(Weight.NONE);
    }

    @Test
    void aStretchThatReachesIntoRunningTextWeighsInFull() {
        assertThat(page(new Mark(Kind.RUNNING_HEAD, 0, 15)).weight(7, 22)).isEqualTo(Weight.FULL);
    }

    @Test
    void aTableInAContentsListIsInPassing() {
        Page page = page(new Mark(Kind.TABLE, 0, 45), new Mark(Kind.CONTENTS, 0, 15));
        assertThat(page.weight(0, 6)).isEqualTo(Weight.PASSING);
        assertThat(page.weight(16, 22)).isEqualTo(Weight.FULL);
    }

    @Test
    void aMarkBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> page(new Mark(Kind.TABLE, 0, 200))).hasMessageContaining("200");
    }

    private static Page page(Mark... marks) {
        return new Page(1, Readability.TEXT, "", TEXT, "", 100, List.of(marks));
    }
}
