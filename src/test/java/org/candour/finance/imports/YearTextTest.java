package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016/17",
                "2016-17",
                "16/17",
                "16-17",
                "2016/2017",
                "2016–17",
                "FY2016/17",
                "fy 16/17",
                " 2016 / 17 "
            })
    void readsAFinancialYear(String cell) {
        assertThat(YearText.read(cell).year()).isEqualTo("2016-17");
    }

    @Test
    void knowsTheTurnOfTheCentury() {
        assertThat(YearText.read("1999/00").year()).isEqualTo("1999-00");
        assertThat(YearText.read("99/00").year()).isEqualTo("1999-00");
    }

    @Test
    void doesNotGuessWhichYearASingleOneIs() {
        assertThat(YearText.read("2016").what()).contains("begins or the year that ends");
        assertThat(YearText.read("FY17").what()).contains("begins or the year that ends");
    }

    @Test
    void saysThatSeveralYearsOverlapOthers() {
        assertThat(YearText.read("2017-19").what()).contains("covers 2 years").contains("overlaps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/16", "2016/16", "2016/17/18", "March 2017", "Dec-11", "", "20016/17", "2016.17"})
    void refusesWhatIsNone(String cell) {
        assertThat(YearText.read(cell).isGood()).isFalse();
    }
}
