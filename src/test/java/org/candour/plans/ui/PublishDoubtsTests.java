package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.LeftOut;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.Readability;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.Shelf;
import org.candour.plans.ui.PublishDoubts.Doubt;
import org.junit.jupiter.api.Test;

class PublishDoubtsTests {

    private static final PlanVersion VERSION = MadePlan.version(false);

    private final Plans plans = mock();
    private final Shelf shelf = mock();

    @Test
    void ofAPlanThatWasAllReadThereIsNothingToSay() {
        plan(new Coverage(100, 100, 0, 0), MadePlan.document("plan.pdf", "page", 100, 0));
        assertThat(doubts()).isEmpty();
    }

    @Test
    void slidesThatNobodyReadAreNamedAndLedTo() {
        plan(new Coverage(100, 99, 0, 0).withPageWord("slide"), MadePlan.document("deck.pptx", "slide", 100, 1));
        given(plans.pages(MadePlan.ID))
                .willReturn(List.of(
                        new Page(1, Readability.TEXT, "", "Care", ""),
                        new Page(2, Readability.UNREADABLE, "", "", "A picture.")));

        assertThat(doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.words())
                    .isEqualTo("Of its 100 slides, 1 slide could not be read. What is not found may stand there, so"
                            + " silences are left to check.");
            assertThat(doubt.mend()).singleElement().satisfies(way -> {
                assertThat(way.label()).isEqualTo("Look at slide 2");
                assertThat(way.href()).endsWith("/plans/E1?document=" + MadePlan.ID + "&page=2");
            });
        });
    }

    @Test
    void whereTooLittleWasReadItIsSaidThatNoSilenceIsClaimed() {
        plan(new Coverage(100, 90, 1, 0), MadePlan.document("plan.pdf", "page", 100, 10));
        assertThat(doubts())
                .extracting(Doubt::words)
                .anyMatch(words -> words.startsWith("1 document is still being read"))
                .anyMatch(words -> words.contains("10 pages could not be read; no silence is claimed of this plan."));
    }

    @Test
    void filesThatWereNotTakenInCanBeUploadedFromHere() {
        plan(new Coverage(100, 100, 0, 1), MadePlan.document("plan.pdf", "page", 100, 0));
        given(shelf.leftOut(VERSION.id()))
                .willReturn(List.of(new LeftOut(
                        UUID.randomUUID(),
                        VERSION.id(),
                        "plan.zip",
                        "scan.png",
                        "It is a picture.",
                        MadePlan.NOON,
                        "imogen",
                        null,
                        "",
                        "")));

        assertThat(doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.words())
                    .startsWith("scan.png of plan.zip was not taken in: It is a picture. No silence is claimed until");
            assertThat(doubt.mend()).singleElement().satisfies(way -> assertThat(way.href())
                    .isEqualTo("/work/stp-2016/plans?footprint=E1&version=Draft"));
        });
    }

    @Test
    void wholeFilesThatCouldNotBeReadAndSuchAsBreakOffAreToldApart() {
        plan(
                new Coverage(100, 100, 0, 2),
                MadePlan.document("plan.pdf", "page", 100, 0),
                MadePlan.document("annex.pdf", "page", 0, 0, DocumentState.UNREADABLE, "It asks for a password."));
        assertThat(doubts())
                .extracting(Doubt::words)
                .anyMatch(words -> words.startsWith("annex.pdf could not be read, so no silence is claimed")
                        && words.contains("It asks for a password. Replace it by a better copy"))
                .anyMatch(words -> words.startsWith("1 document breaks off"))
                .hasSize(2);
    }

    @Test
    void anotherLanguageIsNamed() {
        plan(new Coverage(16, 16, 0, 0), MadePlan.document("annex.pdf", "page", 16, 0));
        given(plans.readability(MadePlan.ID))
                .willReturn(Optional.of(new ReadabilityReport(16, 16, 0, 0, 0, 0, 0, 0, 900, 0, "Welsh")));
        assertThat(doubts()).extracting(Doubt::words).singleElement().asString().contains("annex.pdf is in Welsh");
    }

    private void plan(Coverage coverage, Document... documents) {
        given(plans.coverage(VERSION.id())).willReturn(coverage);
        given(plans.documents(VERSION.id())).willReturn(List.of(documents));
    }

    private List<Doubt> doubts() {
        return new PublishDoubts(plans, shelf, VERSION).all();
    }
}
