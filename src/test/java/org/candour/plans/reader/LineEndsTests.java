package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTests {

    private final LineEnds lineEnds = new LineEnds();

    @Test
    void joinsAWordTornByTheEndOfALine() {
        assertThat(lineEnds.join("access to thrombo-\nlysis, within\nan hour"))
                .isEqualTo("access to thrombolysis,\nwithin\nan hour");
    }

    @Test
    void keepsTheHyphenOfWordsThatBearOne() {
        assertThat(lineEnds.join("a long-\nterm plan")).isEqualTo("a long-term\nplan");
        assertThat(lineEnds.join("one hyper-\nacute unit")).isEqualTo("one hyper-acute\nunit");
    }

    @Test
    void learnsFromTheDocumentWhichWordsBearAHyphen() {
        lineEnds.join("the step-down beds");

        assertThat(lineEnds.join("more step-\ndown beds")).isEqualTo("more step-down\nbeds");
    }

    @Test
    void leavesDashesAndNumbersAlone() {
        assertThat(lineEnds.join("2016-\n17 and -\nthen")).isEqualTo("2016-\n17 and -\nthen");
        assertThat(lineEnds.join("ends with a hyphen-")).isEqualTo("ends with a hyphen-");
    }

    @Test
    void joinsTheLastWordOfAPage() {
        assertThat(lineEnds.join("neuro-\nlogy")).isEqualTo("neurology");
    }

    @Test
    void losesNoWordWhereItCannotTellWhetherAHyphenIsOne() {
        lineEnds.join("A stroke is treated by future teams of each community, and well they do their overall work.");

        assertThat(lineEnds.join("each stroke-\nspecific unit")).isEqualTo("each stroke-specific\nunit");
        assertThat(lineEnds.join("our future-\nproofing")).isEqualTo("our future-proofing");
        assertThat(lineEnds.join("beds are NHS-\nfunded")).isEqualTo("beds are NHS-funded");
        assertThat(lineEnds.join("our re-\nfuture")).isEqualTo("our re-future");
        assertThat(lineEnds.join("over-\nall costs")).isEqualTo("overall\ncosts");
        assertThat(lineEnds.join("the recon-\nfiguration")).isEqualTo("the reconfiguration");
    }

    @Test
    void keepsASoftHyphenOnlyBetweenTwoWordsOfTheDocument() {
        lineEnds.join("A stroke team that has beds");

        assertThat(lineEnds.join("the stroke\u00AD\nteam and a stroke\u00AD\nling"))
                .isEqualTo("the stroke-team\nand a strokeling");
    }

    @Test
    void joinsWordsInCapitalsWithTheHyphenTheyMayBear() {
        assertThat(lineEnds.join("ACUTE RECONFIG-\nURATION OF BEDS")).isEqualTo("ACUTE RECONFIGURATION\nOF BEDS");
        assertThat(lineEnds.join("THE PLAN, WITH NHS-\nFunded beds")).isEqualTo("THE PLAN, WITH NHS-\nFunded beds");
        lineEnds.join("a stroke");
        assertThat(lineEnds.join("A STROKE-\nREADY UNIT")).isEqualTo("A STROKE-READY\nUNIT");
    }
}
