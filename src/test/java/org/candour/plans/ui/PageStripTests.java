package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PageStripTests {

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
        Html strip = PageStrip.of(
                MadePlan.version(false), MadePlan.document("plan.pdf", "page", 4, 1), PAGES.subList(0, 2), nobody, 1);

        assertThat(strip.getInnerHtml())
                .doesNotContain("strip-key", "data-said")
                .contains("aria-current=\"true\"");
    }

    @Test
    void aPageThatAPersonTypedIsTextAndNoLongerRecognised() {
        Page recognised = new Page(1, Readability.OCR, "", "Str0ke", "", 93, List.of());
        Page typed = new Page(2, Readability.OCR, "", "Stroke", "", 100, List.of());
        PageReading byHand =
                new PageReading(MadePlan.ID, 1, Means.CORRECTED, "imogen", MadePlan.NOON, "Read by eye", typed);

        String strip = PageStrip.of(
                        MadePlan.version(false),
                        MadePlan.document("plan.pdf", "page", 2, 0),
                        List.of(recognised, typed),
                        new PagesByHand(List.of(byHand), by -> "Imogen Ward"),
                        0)
                .getInnerHtml();

        assertThat(strip)
                .contains("class=\"ocr\" data-said=\"page 1: recognised text, 93 % sure of its words")
                .contains("class=\"text corrected\" data-said=\"page 2: text. Corrected by a person (Imogen Ward)")
                .contains("1 recognised from a picture");
    }

    private static String strip(PageReading... readings) {
        PagesByHand byHand = new PagesByHand(List.of(readings), by -> "Imogen Ward");
        return PageStrip.of(MadePlan.version(false), MadePlan.document("plan.pdf", "page", 4, 1), PAGES, byHand, 0)
                .getInnerHtml();
    }

    private static PageReading reading(int page, Means means) {
        return new PageReading(MadePlan.ID, 1, means, "imogen", MadePlan.NOON, "Read by eye", PAGES.get(page - 1));
    }

    private static Page page(int number, Readability readability, String reason) {
        return new Page(number, readability, "", readability.isRead() ? "Stroke care" : "", reason);
    }
}
