package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PageLookTests {

    private static final Page PAGE = new Page(1, Readability.TEXT, "", "Stroke care", "");

    @Test
    void saysAboveACorrectedPageWhoCorrectedIt() {
        PageReading file = new PageReading(MadePlan.ID, 0, Means.FILE, "system", MadePlan.NOON, "", PAGE);
        PageReading corrected =
                new PageReading(MadePlan.ID, 1, Means.CORRECTED, "imogen", MadePlan.NOON, "Read by eye", PAGE);

        assertThat(above(file, corrected)).contains("Corrected by a person (Imogen Ward), 22 November 2026");
        assertThat(above(file)).isEmpty();
    }

    private static String above(PageReading... readings) {
        PageCorrections corrections = mock(PageCorrections.class);
        given(corrections.readings(MadePlan.ID, 1)).willReturn(List.of(readings));
        return new PageLook(
                        corrections,
                        MadePlan.version(false),
                        MadePlan.document("plan.pdf", "page", 1, 0),
                        PAGE,
                        List.of(),
                        by -> "Imogen Ward",
                        () -> {})
                .getElement()
                .getTextRecursively();
    }
}
