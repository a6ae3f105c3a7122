package org.candour.plans.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PageReading;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;
import org.candour.plans.readings.ReadAgain.Laid;
import org.candour.plans.readings.ReadAgain.Outcome;
import org.junit.jupiter.api.Test;

class ReadAgainTests {

    private static final String WAITS = "The page is a picture without text; " + Page.NOT_YET_RECOGNISED;

    @Test
    void aPageThatReadsTheSameStaysAsAPersonLeftIt() {
        assertThat(ReadAgain.of(text("Beds clse"), text("Beds clse"), by(Means.CORRECTED, text("Beds close"))))
                .isEqualTo(Outcome.NOTHING);
        Page looked = text("Beds close");
        assertThat(ReadAgain.of(pictured("Beds close"), pictured("Beds close"), by(Means.LOOKED_AT, looked)))
                .isEqualTo(Outcome.NOTHING);
    }

    @Test
    void aCorrectionStaysAndWhatTheNewerReaderFoundBesidesIsStruckOutBesideIt() {
        Page now = text("Beds close. Stroke moves to Harrow.");

        Page page = last(ReadAgain.of(text("Beds clse."), now, by(Means.CORRECTED, text("Beds close."))), 2);

        assertThat(page.text()).isEqualTo("Beds close.\n\n" + now.text());
        assertThat(page.readsDifferently()).isTrue();
        assertThat(page.isToBeLookedAt()).isTrue();
        assertThat(page.textToCorrect()).isEqualTo("Beds close.");
        int stroke = page.text().indexOf("Stroke");
        assertThat(page.weight(stroke, stroke + 6)).isEqualTo(Mark.Weight.NONE);
        assertThat(page.weight(0, 4)).isEqualTo(Mark.Weight.FULL);
    }

    @Test
    void aCorrectionThatTheNewerReaderHasCaughtUpWithIsNotAskedAboutAgain() {
        Page own = text("Beds close in Harrow.");

        Page page = last(ReadAgain.of(text("Beds clse."), text("Beds  close"), by(Means.CORRECTED, own)), 2);

        assertThat(page).isEqualTo(own);
    }

    @Test
    void aPageFoundBlankOnWhichWordsAreFoundNowIsNotBlankToAnybodyAnyMore() {
        Page blank = new Page(1, Readability.BLANK, "", "", "", 100, List.of());

        Page page = last(ReadAgain.of(unreadable(), text("Stroke moves"), by(Means.MARKED_BLANK, blank)), 2);

        assertThat(page.isToBeLookedAt()).isTrue();
        assertThat(page.text()).isEqualTo("Stroke moves");
        assertThat(page.weight(0, 6)).isEqualTo(Mark.Weight.NONE);
    }

    @Test
    void lookingAtAPageHoldsForTheTextThatWasLookedAtOnly() {
        Page looked = text("Beds close.");

        Page page = last(
                ReadAgain.of(
                        pictured("Beds close."), pictured("Beds close. Stroke moves."), by(Means.LOOKED_AT, looked)),
                1);

        assertThat(page).isEqualTo(pictured("Beds close. Stroke moves."));
        assertThat(page.isToBeLookedAt()).isTrue();
    }

    @Test
    void whatANewerReaderNoLongerTakesForARunningHeadCountsAlsoWhereSomebodyLooked() {
        Page head = marked("Stroke moves.", new Mark(Mark.Kind.DELETED, 0, 13));

        Page page = last(ReadAgain.of(head, text("Stroke moves."), by(Means.LOOKED_AT, head)), 1);

        assertThat(page.weight(0, 6)).isEqualTo(Mark.Weight.FULL);
    }

    @Test
    void aRecognisedPageIsKeptUnlessItsTextChanged() {
        Page recognised = new Page(1, Readability.OCR, "", "Mossgate closes", "", 91, List.of());
        assertThat(ReadAgain.of(unreadable(), unreadable(), by(Means.RECOGNISED, recognised)))
                .isEqualTo(Outcome.NOTHING);

        Outcome readNow = ReadAgain.of(unreadable(), text("Mossgate closes"), by(Means.RECOGNISED, recognised));
        assertThat(last(readNow, 1)).isEqualTo(text("Mossgate closes"));
        assertThat(readNow.recogniseAnew()).isTrue();
    }

    @Test
    void whatWasRecognisedBesideIsNotLostWhenTheNewerReaderReadsLess() {
        Page recognised = new Page(1, Readability.OCR, "", "Page 3\nMossgate closes", "", 91, List.of());

        Page page = last(ReadAgain.of(unreadable(), text("Page 3"), by(Means.RECOGNISED, recognised)), 2);

        assertThat(page.text()).isEqualTo("Page 3\n\nMossgate closes");
        assertThat(page.marks()).containsExactly(new Mark(Mark.Kind.PICTURE_TEXT, 8, 23));
    }

    @Test
    void whatAnEarlierReaderReadIsKeptForWhoCitedIt() {
        assertThat(last(ReadAgain.alone(text("Strokecare"), text("Stroke care")), 1))
                .isEqualTo(text("Stroke care"));
        assertThat(ReadAgain.alone(unreadable(), text("Stroke care")).laid()).isEmpty();
    }

    private static Page last(Outcome outcome, int laid) {
        assertThat(outcome.laid()).hasSize(laid);
        Laid last = outcome.laid().getLast();
        return last.page();
    }

    private static Page text(String text) {
        return new Page(1, Readability.TEXT, "", text, "");
    }

    private static Page pictured(String text) {
        return new Page(1, Readability.TEXT, "", text, Page.PICTURES_NOT_YET_RECOGNISED);
    }

    private static Page marked(String text, Mark mark) {
        return new Page(1, Readability.TEXT, "", text, "", 100, List.of(mark));
    }

    private static Page unreadable() {
        return new Page(1, Readability.UNREADABLE, "", "", WAITS);
    }

    private static PageReading by(Means means, Page page) {
        return new PageReading(new DocumentId(new UUID(0, 1)), 1, means, "imogen", Instant.EPOCH, "By eye", page);
    }
}
