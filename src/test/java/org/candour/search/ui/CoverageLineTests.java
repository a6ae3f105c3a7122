package org.candour.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.plans.Coverage;
import org.junit.jupiter.api.Test;

class CoverageLineTests {

    @Test
    void countsPagesInAnotherLanguageAsReadAndSaysSo() {
        CoverageLine line = new CoverageLine(new Coverage(2, 0, 0, 0).withForeign(2), "");
        assertThat(line.getElement().getTextRecursively()).isEqualTo("2 of 2 pages read, 2 of them not in English");
    }

    @Test
    void doesNotLookLikeAllOfThePlanBesideFilesThatNobodyCouldRead() {
        CoverageLine line = new CoverageLine(new Coverage(16, 16, 0, 1), "");
        assertThat(line.getElement().getTextRecursively())
                .isEqualTo("16 of 16 pages read, of the files that could be read");
        assertThat(line.getElement().getOuterHTML()).contains("class=\"cov open\"");
    }

    @Test
    void saysNothingOfLanguagesWhereAllIsEnglish() {
        CoverageLine line = new CoverageLine(new Coverage(16, 4, 0, 0), ", 0 hits");
        assertThat(line.getElement().getTextRecursively()).isEqualTo("4 of 16 pages read, 0 hits");
    }
}
