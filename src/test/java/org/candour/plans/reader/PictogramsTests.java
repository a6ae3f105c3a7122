package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictogramsTests {

    @Test
    void takesTheTicksOfATableForTicksAndNotForUnknownLetters() {
        assertThat(Pictograms.of('\uF0FC', true)).isEqualTo("\u2713");
        assertThat(Pictograms.of('\uF0FB', true)).isEqualTo("\u2717");
        assertThat(Pictograms.of('\uF0B7', false)).isEqualTo("\u2022");
    }

    @Test
    void leavesUnknownLettersOfOtherTypefacesUnknown() {
        assertThat(Pictograms.of('\uF061', false)).isEqualTo("\uF061");
        assertThat(Pictograms.of('a', true)).isEqualTo("a");
    }
}
