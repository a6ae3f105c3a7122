package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeWordsTest {

    @Test
    void oneRatingAmongManyPlansMakesNoClaimAboutTheRest() {
        assertThat(HomeWords.standfirst(Made.ROUND, Made.edition("M"), 44))
                .isEqualTo("One of forty-four is rated so far, each read by at least two assessors against written"
                        + " criteria, with the page each judgement rests on.");
    }

    @Test
    void bandsAreCountedAmongTheRatedOnly() {
        assertThat(HomeWords.standfirst(Made.ROUND, Made.edition("MMMMMN"), 44))
                .startsWith("Six of forty-four are rated so far")
                .endsWith("None of them is rated Advanced or better. One of them needs most improvement.");
    }

    @Test
    void aRoundRatedThroughoutSaysSo() {
        assertThat(HomeWords.standfirst(Made.ROUND, Made.edition("OAAMMN"), 6))
                .startsWith("Every plan read by at least two assessors")
                .endsWith("Three are rated Advanced or better. One needs most improvement.");
    }

    @Test
    void beforeTheFirstEditionTheRoundSpeaksForItself() {
        assertThat(HomeWords.standfirst(Made.ROUND, null, 44)).isEqualTo("A summary.");
    }
}
