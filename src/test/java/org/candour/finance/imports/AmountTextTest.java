package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.3        | 12.3    | NONE
            -12.3       | -12.3   | NONE
            −12.3       | -12.3   | NONE
            –12.3       | -12.3   | NONE
            12.3-       | -12.3   | NONE
            +12.3       | 12.3    | NONE
            (12.3)      | -12.3   | NONE
            (£12.3m)    | -12.3   | MILLIONS
            £(12.3)m    | -12.3   | MILLIONS
            -£12.3m     | -12.3   | MILLIONS
            £-12.3m     | -12.3   | MILLIONS
            £1,234.5m   | 1234.5  | MILLIONS
            1,234,567   | 1234567 | NONE
            1.234.567   | 1234567 | NONE
            1.234,5     | 1234.5  | NONE
            1 234,5     | 1234.5  | NONE
            12,5        | 12.5    | NONE
            0.123       | 0.123   | NONE
            0,123       | 0.123   | NONE
            .5          | 0.5     | NONE
            1234.567    | 1234.567| NONE
            £ 450 million | 450   | MILLIONS
            12k         | 12      | THOUSANDS
            1.2bn       | 1.2     | BILLIONS
            GBP 7       | 7       | NONE
            83.5%       | 83.5    | PERCENT
            000123      | 123     | NONE
            """)
    void readsWhatFinancePeopleWrite(String cell, BigDecimal number, Scale scale) {
        assertThat(AmountText.read(cell)).isInstanceOfSatisfying(Parsed.Number.class, parsed -> {
            assertThat(parsed.number()).isEqualByComparingTo(number);
            assertThat(parsed.scale()).isEqualTo(scale);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-1.234", "(12,345)", "£123.456m"})
    void leavesOpenWhatMayBeThousandsOrDecimals(String cell) {
        assertThat(AmountText.read(cell)).isInstanceOf(Parsed.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-(12.3)",
                "(12.3",
                "12.3)",
                "--12.3",
                "-12.3-",
                "x",
                "12..3",
                "1e999999999",
                "1e3",
                "12,34,5",
                "1,2345.6",
                "1.23.4",
                "£",
                "m",
                "()",
                "-",
                "–",
                "nil",
                "12.3 CR",
                "0x12",
                "１２",
                "٣",
                "1/2",
                "12.",
                "9999999999999999999999",
                "0.12345678901",
                "£12m k",
                "12mm",
                "+-3",
                "1,234.5,6",
                "NaN",
                "Infinity"
            })
    void refusesWhatNobodyCouldBeSureOf(String cell) {
        assertThat(AmountText.read(cell)).as(cell).isInstanceOf(Parsed.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n/a", "N/A", "[x]", "..", "not available"})
    void missingIsMissingAndNeverZero(String cell) {
        assertThat(AmountText.read(cell)).isInstanceOf(Parsed.Missing.class);
    }

    @Test
    void aDecimalCommaIsSeenAsSuch() {
        assertThat(AmountText.read("1,23")).isInstanceOfSatisfying(Parsed.Number.class, n -> assertThat(n.shows())
                .isEqualTo(Decimals.COMMA));
    }
}
