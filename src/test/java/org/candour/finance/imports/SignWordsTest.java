package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Outturn including STF £m                 | USUAL
            Surplus/(deficit) £m                     | USUAL
            Surplus / (Deficit)                      | USUAL
            Surplus or deficit                       | USUAL
            Underspend (overspend)                   | USUAL
            Favourable/(adverse) variance            | USUAL
            Deficit (shown negative)                 | USUAL
            Outturn before impairment losses         | USUAL
            Outturn including deficit support        | USUAL
            Deficit                                  | OPEN
            2016/17 deficits £000                    | OPEN
            Overspend £m                             | OPEN
            (Deficit)                                | OPEN
            Deficit or surplus                       | OPEN
            Shortfall against control total          | OPEN
            Deficit/(surplus)                        | TURNED
            (Surplus)/deficit                        | TURNED
            Overspend (underspend)                   | TURNED
            """)
    void readsWhatAHeadingSaysOfItsSigns(String heading, SignWords expected) {
        assertThat(SignWords.of(heading)).isEqualTo(expected);
    }
}
