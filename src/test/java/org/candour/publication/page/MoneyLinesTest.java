package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyLinesTest {

    @Test
    void measuresAreOnlyComparedWhereBothFiguresAreKnown() {
        assertThat(MoneyLines.comparison(List.of(Made.row("A", "-1", null), Made.row("B", null, "-2"))))
                .isEqualTo(
                        "No area here has both figures, so whether the two measures name the same areas cannot be said.");
    }

    @Test
    void differentAreasAreCounted() {
        assertThat(MoneyLines.comparison(
                        List.of(Made.row("A", "-1", "2"), Made.row("B", "3", "-2"), Made.row("C", "-1", "-1"))))
                .isEqualTo("The two measures name different areas. Of three with both figures, two fell short of the"
                        + " control total and two are in deficit; one is both.");
    }

    @Test
    void sameAreasAreCalledTheSame() {
        assertThat(MoneyLines.comparison(List.of(Made.row("A", "-1", "-2"), Made.row("B", "3", "2"))))
                .startsWith("The two measures name the same areas. Of two");
        assertThat(MoneyLines.comparison(List.of(Made.row("A", "1", "2"))))
                .endsWith(
                        "Of one with both figures, none fell short of the control total and none is in deficit; none is both.");
    }
}
