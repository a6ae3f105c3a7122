package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PlanWordsTests {

    @Test
    void saysOfADocumentWhatCouldBeRead() {
        assertThat(PlanWords.pages(document(16, 3, 1, 12)))
                .isEqualTo("16 pages: 3 with text, 1 blank, 12 could not be read");
        assertThat(PlanWords.pages(document(1, 1, 0, 0))).isEqualTo("1 page: 1 with text");
    }

    @Test
    void saysOfAPageThatMayYetBeRecognisedThatItIsNotReadSoFar() {
        Page waiting = new Page(1, Readability.UNREADABLE, "", "", "A picture; " + Page.NOT_YET_RECOGNISED);
        Page damaged = new Page(1, Readability.UNREADABLE, "", "", "The page is damaged.");

        assertThat(PlanWords.page(waiting)).isEqualTo("not read so far: A picture; not yet recognised.");
        assertThat(PlanWords.page(damaged)).isEqualTo("could not be read: The page is damaged.");
    }

    @Test
    void saysOfAPlanHowMuchIsKnown() {
        assertThat(PlanWords.coverage(new Coverage(1530, 1530, 0, 0))).isEqualTo("All 1,530 pages could be read");
        assertThat(PlanWords.coverage(new Coverage(16, 4, 0, 0)))
                .isEqualTo("4 of 16 pages could be read, and 95 % are asked for before a plan is called silent");
        assertThat(PlanWords.coverage(new Coverage(16, 4, 2, 0))).isEqualTo("2 documents still being read");
        assertThat(PlanWords.coverage(Coverage.NONE)).isEqualTo("No file is left in it");
        assertThat(PlanWords.coverage(new Coverage(20, 20, 0, 1)))
                .contains("1 document unreadable, broken off or not taken in");
        assertThat(PlanWords.coverage(new Coverage(20, 20, 0, 0).withPictures(3, 0)))
                .isEqualTo("All 20 pages could be read; 3 pages hold pictures whose writing was not recognised;"
                        + " silences are left to check");
    }

    @Test
    void doesNotSayAllOfAPlanOfWhichNobodyKnowsHowMuchThereIs() {
        Coverage breaksOff = new Coverage(1, 1, 0, 1);
        Coverage notTakenIn = new Coverage(21, 21, 0, 2);

        assertThat(PlanWords.coverage(breaksOff))
                .startsWith("1 page could be read; 1 document unreadable, broken off or not taken in");
        assertThat(PlanWords.coverage(notTakenIn))
                .startsWith("21 pages could be read; 2 documents unreadable, broken off or not taken in");
        assertThat(PlanWords.bar(breaksOff)).isLessThan(100);
        assertThat(PlanWords.bar(notTakenIn)).isLessThan(100);
        assertThat(PlanWords.bar(new Coverage(21, 21, 0, 0))).isEqualTo(100);
        assertThat(PlanWords.bar(new Coverage(10, 4, 0, 1))).isEqualTo(40);
    }

    @Test
    void saysOfAPlanOfWhichNothingCouldBeReadJustThat() {
        assertThat(PlanWords.coverage(new Coverage(1, 0, 0, 1))).isEqualTo("Its one page could not be read");
        assertThat(PlanWords.coverage(new Coverage(12, 0, 0, 1).withPageWord("slide")))
                .isEqualTo("None of its 12 slides could be read");
        assertThat(PlanWords.coverage(new Coverage(12, 0, 0, 2)))
                .isEqualTo("None of its 12 pages could be read; 2 documents unreadable, broken off or not taken in");
        assertThat(PlanWords.brief(new Coverage(1, 0, 0, 1))).isEqualTo("Nothing could be read");
    }

    @Test
    void countsInTheUnitsOfThePlan() {
        assertThat(PlanWords.coverage(
                        new Coverage(40, 40, 0, 0).withPageWord("slide").withPictures(1, 0)))
                .isEqualTo("All 40 slides could be read; 1 slide holds pictures whose writing was not recognised;"
                        + " silences are left to check");
        assertThat(PlanWords.coverage(new Coverage(1, 1, 0, 0).withPageWord("sheet")))
                .isEqualTo("Its one sheet could be read; that is hardly a whole plan, so silences are left to check");
        Coverage deck = new Coverage(40, 40, 0, 0).withPageWord("slide");
        assertThat(deck.plus(Coverage.NONE).pageWord()).isEqualTo("slide");
        assertThat(Coverage.NONE.plus(deck).pageWord()).isEqualTo("slide");
        assertThat(deck.plus(new Coverage(3, 3, 0, 0).withPageWord("sheet")).pageWord())
                .isEqualTo("page");
    }

    @Test
    void saysWhetherSilenceIsClaimedWhereNearlyAllWasRead() {
        assertThat(PlanWords.coverage(new Coverage(20, 19, 0, 0).withPageWord("section")))
                .isEqualTo("19 of 20 sections could be read; silences are left to check");
        assertThat(PlanWords.coverage(new Coverage(20, 20, 0, 1))).endsWith("; no silence is claimed");
        assertThat(PlanWords.coverage(new Coverage(2, 2, 0, 0).withPageWord("sheet")))
                .isEqualTo("Both sheets could be read; that is hardly a whole plan, so silences are left to check");
        assertThat(PlanWords.brief(new Coverage(20, 19, 0, 0))).isEqualTo("19 of 20 pages read, silences to check");
        assertThat(PlanWords.brief(new Coverage(2, 2, 0, 0))).isEqualTo("Both pages read, silences to check");
    }

    @Test
    void saysThatPagesInAnotherLanguageWereReadButClaimNothing() {
        assertThat(PlanWords.coverage(new Coverage(2, 0, 0, 0).withForeign(2)))
                .isEqualTo("Both pages could be read, but 2 pages are not in English; terms are English, so nothing is"
                        + " claimed to be left out there; 95 % must be read in English before a plan is called silent");
        assertThat(PlanWords.coverage(new Coverage(100, 96, 0, 0).withForeign(1)))
                .startsWith("97 of 100 pages could be read, but 1 page is not in English")
                .doesNotContain("95 %");
    }

    @Test
    void saysWhenAPlanIsDatedAndWhoSentAFile() {
        assertThat(PlanWords.dated(null)).isEqualTo("undated");
        assertThat(PlanWords.dated(LocalDate.of(2016, 12, 21))).isEqualTo("dated 21 December 2016");
        Document sent = new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                "plan.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "",
                1,
                DocumentState.RECEIVED,
                "",
                "page",
                0,
                0,
                0,
                0,
                0,
                Instant.parse("2026-11-21T12:00:00Z"),
                "api",
                "imogen");
        assertThat(PlanWords.received(sent, name -> "Imogen Reid"))
                .isEqualTo("21 November 2026, sent through the API by Imogen Reid");
        assertThat(PlanWords.received(document(1, 1, 0, 0), name -> name)).endsWith(", uploaded");
    }

    @Test
    void tellsTheRoleByTheName() {
        assertThat(DocumentRole.ofName("main-ashcombe-stp.pdf")).isEqualTo(DocumentRole.MAIN);
        assertThat(DocumentRole.ofName("Annex B.docx")).isEqualTo(DocumentRole.ANNEX);
        assertThat(DocumentRole.ofName("annex-finance-template.xlsx")).isEqualTo(DocumentRole.FINANCE_TEMPLATE);
        assertThat(DocumentRole.ofName("summary-great-mercer-in-brief.html")).isEqualTo(DocumentRole.SUMMARY);
    }

    @Test
    void anAddressThatNamesNoPageOpensNone() {
        assertThat(PageChoice.of(QueryParameters.fromString("document=x&page=two"))
                        .page())
                .isZero();
        assertThat(PageChoice.of(QueryParameters.fromString("document=x&page=12"))
                        .page())
                .isEqualTo(12);
    }

    private static Document document(int pages, int read, int blank, int unreadable) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                "plan.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "",
                1,
                DocumentState.PARTLY_READABLE,
                "",
                "page",
                pages,
                read,
                0,
                blank,
                unreadable,
                Instant.EPOCH,
                "upload");
    }

    @Test
    void aFewWordsNeverSayMoreThanMany() {
        assertThat(PlanWords.brief(new Coverage(1530, 1530, 0, 0))).isEqualTo("All 1,530 pages read");
        assertThat(PlanWords.brief(new Coverage(1, 1, 0, 0).withPageWord("slide")))
                .isEqualTo("Its one slide read, silences to check");
        assertThat(PlanWords.brief(new Coverage(16, 4, 0, 0))).isEqualTo("4 of 16 pages read, too few");
        assertThat(PlanWords.brief(new Coverage(16, 4, 0, 0).withForeign(12)))
                .isEqualTo("All 16 pages read, too few in English");
        assertThat(PlanWords.brief(new Coverage(16, 16, 0, 1))).isEqualTo("16 of 16 pages read, but not every file");
        assertThat(PlanWords.brief(new Coverage(16, 4, 2, 0))).isEqualTo("2 documents being read");
        assertThat(PlanWords.brief(Coverage.NONE)).isEqualTo("No file is left in it");
    }
}
