package org.candour.plans.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.PageReading.Means;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PageDoubtTests {

    @Test
    void whatTheFileGivesNeedsNoWord() {
        assertThat(PageDoubt.words(page(Readability.TEXT, 100), Means.FILE)).isEmpty();
        assertThat(PageDoubt.words(page(Readability.TEXT, 100), Means.RECOGNISED))
                .isEmpty();
    }

    @Test
    void recognisedWordsSayHowSureTheyAre() {
        assertThat(PageDoubt.words(page(Readability.OCR, 87), Means.RECOGNISED))
                .isEqualTo("recognised from a picture, 87 % sure of its words");
    }

    @Test
    void aPersonsWordsSaySo() {
        assertThat(PageDoubt.words(page(Readability.OCR, 100), Means.CORRECTED)).isEqualTo("set right by a person");
        assertThat(PageDoubt.words(page(Readability.TEXT, 100), Means.CORRECTED))
                .isEqualTo("set right by a person");
    }

    @Test
    void whatWasMadeOfAnUnreadablePageMayBeWrong() {
        assertThat(PageDoubt.words(page(Readability.UNREADABLE, 41), Means.RECOGNISED))
                .startsWith("may be misread");
        assertThat(PageDoubt.words(page(Readability.UNREADABLE, 0), Means.MARKED_UNREADABLE))
                .startsWith("may be misread");
    }

    private static Page page(Readability readability, int confidence) {
        return new Page(1, readability, "", "Stroke care.", "", confidence, List.of());
    }
}
