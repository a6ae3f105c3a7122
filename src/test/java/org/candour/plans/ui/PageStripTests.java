package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class PageStripTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final DocumentId ID = new DocumentId(UUID.randomUUID());
    private static final PlanVersionId VERSION = new PlanVersionId(UUID.randomUUID());
    private static final List<Page> PAGES = List.of(
            page(1, Readability.TEXT, ""),
            page(2, Readability.TEXT, ""),
            page(3, Readability.TEXT, ""),
            page(4, Readability.UNREADABLE, "Its \"font\" is <damaged>."));

    @Test
    void marksWhatAPersonSetRightAndWhatSomebodyLookedAtByShapeAndInWords() {
        String strip = strip(reading(2, Means.CORRECTED), reading(3, Means.LOOKED_AT));

        assertThat(strip)
                .contains("class=\"text corrected\" data-said=\"page 2: text. Corrected by a person (Imogen Ward), 22")
                .contains("class=\"text looked\" data-said=\"page 3: text. Looked at by a person, who found nothing")
                .contains("1 set right by a person")
                .contains("1 looked at by a person");
    }

    @Test
    void aPageThatAPersonFoundUnreadableStillShowsThatNobodyCanReadIt() {
        String strip = strip(reading(4, Means.MARKED_UNREADABLE));

        assertThat(strip)
                .contains("class=\"unreadable corrected\"")
                .contains("could not be read: Its &quot;font&quot; is &lt;damaged&gt;.")
                .contains("Found unreadable by a person (Imogen Ward)")
                .contains("1 could not be read, or not so far");
    }

    @Test
    void plainPagesHaveNoKeyAndNothingToSay() {
        PagesByHand nobody = new PagesByHand(List.of(), by -> by);
        Html strip = PageStrip.of(version(), document(), PAGES.subList(0, 2), nobody, 1);

        assertThat(strip.getInnerHtml())
                .doesNotContain("strip-key", "data-said")
                .contains("aria-current=\"true\"");
    }

    private static String strip(PageReading... readings) {
        PagesByHand byHand = new PagesByHand(List.of(readings), by -> "Imogen Ward");
        return PageStrip.of(version(), document(), PAGES, byHand, 0).getInnerHtml();
    }

    private static PageReading reading(int page, Means means) {
        return new PageReading(ID, 1, means, "imogen", NOON, "Read by eye", PAGES.get(page - 1));
    }

    private static Page page(int number, Readability readability, String reason) {
        return new Page(number, readability, "", readability.isRead() ? "Stroke care" : "", reason);
    }

    private static PlanVersion version() {
        return new PlanVersion(VERSION, new RoundId("stp-2016"), "E1", "Draft", null, false);
    }

    private static Document document() {
        return new Document(
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
                4,
                3,
                0,
                0,
                1,
                NOON,
                "upload");
    }
}
