package org.candour.plans.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.recogniser.Recognised;
import org.candour.plans.recogniser.Recognised.Outcome;
import org.junit.jupiter.api.Test;

class RecognitionVerdictTests {

    private static final String SENTENCE = "Stroke services will move to the larger of the two hospitals.";
    private static final Page SCAN = new Page(7, Readability.UNREADABLE, "Estates", "", "not yet recognised.");

    private static final Page WITH_PICTURE =
            new Page(7, Readability.TEXT, "Estates", SENTENCE, Page.PICTURES_NOT_YET_RECOGNISED, 100, List.of());

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
    void aScanWithAStampedLineCountsAsRecognised() {
        Page stamped =
                new Page(7, Readability.TEXT, "", "Draft, page 7", Page.PICTURES_NOT_YET_RECOGNISED, 100, List.of());

        Page page = RecognitionVerdict.of(
                stamped, new Recognised(Outcome.WRITING, "Draft, page 7\n" + SENTENCE, 91, 0, ""), 80);

        assertThat(page.readability()).isEqualTo(Readability.OCR);
        assertThat(page.confidence()).isEqualTo(91);
        assertThat(page.text()).isEqualTo("Draft, page 7\n\n" + SENTENCE);
        Page caption = RecognitionVerdict.of(
                WITH_PICTURE, new Recognised(Outcome.WRITING, "A map of our wards", 91, 0, ""), 80);
        assertThat(caption.readability()).isEqualTo(Readability.TEXT);
    }

    @Test
    void whatIsRecognisedAsMixedUpLettersIsNotRead() {
        String mixedUp = "Xf xjmm dmptf uif iptqjubm bu Ibsspx boe cvjme b tuspl vojut jo uif opsui pg uif dpvouz tp"
                + " uibu qfpqmf bsf dbsfe gps ofbsfs up xifsf uifz mjwf boe xpsl xjui uifjs gbnjmjft boe gsjfoet";

        Page page = verdict(Outcome.WRITING, mixedUp, 90, "");

        assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(page.reason()).contains("no language");
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
    void aPageOfTextWithAPictureThatLostAPartDoesNotCountAsRead() {
        for (Outcome outcome : List.of(Outcome.WRITING, Outcome.NO_WRITING)) {
            Page page = RecognitionVerdict.of(
                    WITH_PICTURE, new Recognised(outcome, "", 0, 0, "A picture on the page is damaged."), 80);

            assertThat(page.isDamaged()).isTrue();
            assertThat(page.text()).isEqualTo(SENTENCE);
        }
    }

    @Test
    void asksNobodyToCallAPageBlankOnWhichSomethingStands() {
        assertThat(verdict(Outcome.NO_WRITING, "", 0, "").reason()).doesNotContain("blank");
        assertThat(verdict(Outcome.NO_WRITING, "", 0, "A part of the picture is missing or damaged.")
                        .isDamaged())
                .isTrue();
        assertThat(verdict(Outcome.EMPTY, "", 0, "").reason()).contains("blank");
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

    @Test
    void whatIsWrittenInAPictureBesideTextIsAddedAndMarked() {
        Page page = beside("Our hospitals\n" + SENTENCE + "\nHyper acute stroke unit closes 2018", 91);

        assertThat(page.readability()).isEqualTo(Readability.TEXT);
        assertThat(page.text()).isEqualTo(SENTENCE + "\n\nOur hospitals\nHyper acute stroke unit closes 2018");
        assertThat(page.marks())
                .containsExactly(new Mark(
                        Mark.Kind.PICTURE_TEXT,
                        SENTENCE.length() + 2,
                        page.text().length()));
        assertThat(page.reason()).isEmpty();
    }

    @Test
    void aPhotographBesideTextAddsNothing() {
        Page page = beside(SENTENCE.replace("hospitals", "hospita1s") + "\n. |\n~", 62);

        assertThat(page).isEqualTo(new Page(7, Readability.TEXT, "Estates", SENTENCE, "", 100, List.of()));
    }

    @Test
    void aPageWithAPictureThatCannotBeMadeOutKeepsItsTextAndCountsAsUnreadable() {
        String blurred = "Tha stroko urit at Mossqate rnay bo c1osed bcfore";
        Page poor = beside(blurred, 48);
        Page failed =
                RecognitionVerdict.of(WITH_PICTURE, new Recognised(Outcome.FAILED, "", 0, 0, "It is damaged."), 80);

        assertThat(poor.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(poor.text()).startsWith(SENTENCE).contains(blurred);
        assertThat(failed.readability()).isEqualTo(Readability.UNREADABLE);
        assertThat(failed.text()).isEqualTo(SENTENCE);
        assertThat(failed.reason()).contains("It is damaged.");
        assertThat(List.of(poor, failed)).noneMatch(Page::awaitsRecognition);
    }

    private static Page beside(String seen, int confidence) {
        return RecognitionVerdict.of(WITH_PICTURE, new Recognised(Outcome.WRITING, seen, confidence, 0, ""), 80);
    }

    private static Page verdict(Outcome outcome, String text, int confidence, String why) {
        return RecognitionVerdict.of(SCAN, new Recognised(outcome, text, confidence, 0, why), 80);
    }

    @Test
    void picturesThatCannotBePaintedStayInDoubtWhenTheOthersWereRecognised() {
        Page before = new Page(
                7,
                Readability.TEXT,
                "Estates",
                SENTENCE,
                Page.PICTURES_NOT_LOOKED_AT + " " + Page.PICTURES_NOT_YET_RECOGNISED,
                100,
                List.of());
        assertThat(before.awaitsRecognition()).isTrue();

        Page page = RecognitionVerdict.of(before, new Recognised(Outcome.NO_WRITING, "", 0, 0, ""), 60);

        assertThat(page.awaitsRecognition()).isFalse();
        assertThat(page.isToBeLookedAt()).isTrue();
        assertThat(page.text()).isEqualTo(SENTENCE);
    }
}
