package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class LookedAtTests {

    private static final Page PHOTO =
            new Page(4, Readability.UNREADABLE, "", "", "The page is a picture without text; not yet recognised.");
    private static final Page DIAGRAM =
            new Page(5, Readability.TEXT, "", "Our model", Page.PICTURES_NOT_YET_RECOGNISED, 100, List.of());
    private static final String MISREAD = "Matemity servces wlll cIose at Mossgate Hospitai next year.";

    @Test
    void aPhotographIsBlankOnceSomebodyHasLooked() {
        assertThat(LookedAt.isEnough(PHOTO, PHOTO)).isTrue();
        Page seen = LookedAt.page(PHOTO, PHOTO);
        assertThat(seen.readability()).isEqualTo(Readability.BLANK);
        assertThat(seen.isToBeLookedAt()).isFalse();
    }

    @Test
    void aPageOfTextKeepsItsText() {
        assertThat(LookedAt.isEnough(DIAGRAM, DIAGRAM)).isTrue();
        Page seen = LookedAt.page(DIAGRAM, DIAGRAM);
        assertThat(seen.text()).isEqualTo("Our model");
        assertThat(seen.readability()).isEqualTo(Readability.TEXT);
        assertThat(seen.isToBeLookedAt()).isFalse();
    }

    @Test
    void writingThatWasMisreadHasToBeSetRight() {
        Page poor = new Page(4, Readability.UNREADABLE, "", MISREAD, "Recognised poorly.", 60, List.of());
        assertThat(LookedAt.isEnough(PHOTO, poor)).isFalse();

        String text = "Our model\n\n" + MISREAD;
        Mark picture = new Mark(Mark.Kind.PICTURE_TEXT, 11, text.length());
        Page beside = new Page(5, Readability.UNREADABLE, "", text, "Hardly made out.", 100, List.of(picture));
        assertThat(LookedAt.isEnough(DIAGRAM, beside)).isFalse();
    }

    @Test
    void aFewStrayLettersOfAPhotographAreNoWriting() {
        Page stray = new Page(4, Readability.UNREADABLE, "", "lI ~ i", "Recognised poorly.", 20, List.of());
        assertThat(LookedAt.isEnough(PHOTO, stray)).isTrue();
        assertThat(LookedAt.page(PHOTO, stray).text()).isEmpty();
    }

    @Test
    void nothingIsToBeSaidOfAPageThatWasReadAnyway() {
        Page read = new Page(1, Readability.TEXT, "", "Read", "");
        assertThat(LookedAt.isEnough(read, read)).isFalse();
    }
}
