package org.candour.plans.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.recogniser.Recognised;
import org.candour.plans.recogniser.Recognised.Outcome;
import org.junit.jupiter.api.Test;

class RecognitionVerdictTests {

    private static final String SENTENCE = "Stroke services will move to the larger of the two hospitals.";
    private static final Page SCAN = new Page(7, Readability.UNREADABLE, "Estates", "", "not yet recognised.");

    @Test
    void aPageWhoseWordsAreSureIsRead() {
        Page page = verdict(Outcome.WRITING, SENTENCE, 91, "");

        assertThat(page).isEqualTo(new Page(7, Readability.OCR, "Estates", SENTENCE, "", 91, List.of()));
    }

    @Test
    void aPageRecognisedPoorlyKeepsItsTextAndCountsAsUnreadable() {
        Page page = verdict(Outcome.WRITING, SENTENCE, 51, "");

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.text()).isEqualTo(SENTENCE);
        assertThat(page.confidence()).isEqualTo(51);
        assertThat(page.reason()).contains("51 % sure").contains("80 %");
    }

    @Test
    void fewWordsMustBeSurer() {
        assertThat(verdict(Outcome.WRITING, "Appendix A", 81, "").readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(verdict(Outcome.WRITING, "Appendix A", 93, "").readability()).isEqualTo(Readability.OCR);
    }

    @Test
    void aPageOfWhichAPartCannotBeShownIsNeverReadToItsEnd() {
        Page page = verdict(Outcome.WRITING, SENTENCE, 95, "A picture on the page is damaged.");

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.text()).isEqualTo(SENTENCE);
        assertThat(page.reason()).startsWith("A picture on the page is damaged.");
    }

    @Test
    void neverCallsAPageBlankOrWordlessByItself() {
        for (Outcome outcome : List.of(Outcome.EMPTY, Outcome.NO_WRITING, Outcome.FAILED)) {
            Page page = verdict(outcome, "", 0, outcome == Outcome.FAILED ? "It stopped." : "");
            assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
            assertThat(page.reason()).isNotEmpty();
            assertThat(page.awaitsRecognition()).isFalse();
        }
        assertThat(verdict(Outcome.WRITING, "| -", 99, "").readability()).isEqualTo(Readability.UNREADABLE);
    }

    private static Page verdict(Outcome outcome, String text, int confidence, String why) {
        return RecognitionVerdict.of(SCAN, new Recognised(outcome, text, confidence, 0, why), 80);
    }
}
