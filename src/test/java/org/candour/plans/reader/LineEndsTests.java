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
}
