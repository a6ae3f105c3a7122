package org.candour.common.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"3.3871, 3.39", "3.1871, 3.19", "1.8571428571, 1.86", "2.125, 2.13", "2.4949, 2.49", "4, 4.00"})
    void scoresAreRoundedHalfUp(BigDecimal score, String shown) {
        assertThat(Figures.score(score)).isEqualTo(shown);
    }

    @Test
    void aPartOfOnePageIsSaidInTheSingular() {
        assertThat(Figures.partOf(0, 1, "page")).isEqualTo("0 of 1 page");
        assertThat(Figures.partOf(1, 1, "page")).isEqualTo("1 of 1 page");
        assertThat(Figures.partOf(1, 2, "page")).isEqualTo("1 of 2 pages");
        assertThat(Figures.partOf(1_000, 12_000, "page")).isEqualTo("1,000 of 12,000 pages");
    }
}
