package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class PageLookTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final DocumentId ID = new DocumentId(UUID.randomUUID());
    private static final PlanVersionId VERSION = new PlanVersionId(UUID.randomUUID());
    private static final Page PAGE = new Page(1, Readability.TEXT, "", "Stroke care", "");

    @Test
    void saysAboveACorrectedPageWhoCorrectedIt() {
        PageReading file = new PageReading(ID, 0, Means.FILE, "system", NOON, "", PAGE);
        PageReading corrected = new PageReading(ID, 1, Means.CORRECTED, "imogen", NOON, "Read by eye", PAGE);

        assertThat(above(file, corrected)).contains("Corrected by a person (Imogen Ward), 22 November 2026");
        assertThat(above(file)).isEmpty();
    }

    private static String above(PageReading... readings) {
        PageCorrections corrections = mock(PageCorrections.class);
        given(corrections.readings(ID, 1)).willReturn(List.of(readings));
        PlanVersion version = new PlanVersion(VERSION, new RoundId("stp-2016"), "E1", "Draft", null, false);
        Document document = new Document(
                ID,
                VERSION,
                "plan.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "ab",
                1,
                DocumentState.INDEXED,
                "",
                "page",
                1,
                1,
                0,
                0,
                0,
                NOON,
                "upload");
        return new PageLook(corrections, version, document, PAGE, List.of(), by -> "Imogen Ward", () -> {})
                .getElement()
                .getTextRecursively();
    }
}
