package org.candour.plans.reader.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPatternTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "0.125      | 0.0%                                   | 12.5%",
                "1234567    | #,##0                                  | 1,234,567",
                "12345678   | #,##0.0,,\"m\"                         | 12.3m",
                "12345678   | £#,##0.0,,\"m\"                        | £12.3m",
                "12345678   | #,##0.0,,\\m                           | 12.3m",
                "45678      | #,##0,\"k\"                            | 46k",
                "2500000    | [>=1000000]0.0,,\"m\";[>=1000]0.0,\"k\";0 | 2.5m",
                "2500       | [>=1000000]0.0,,\"m\";[>=1000]0.0,\"k\";0 | 2.5k",
                "12         | [>=1000000]0.0,,\"m\";[>=1000]0.0,\"k\";0 | 12",
                "-12345678  | #,##0.0,,\"m\";(#,##0.0,,\"m\")          | (12.3m)",
                "-1234      | #,##0;(#,##0)                          | (1,234)",
                "0          | 0.0,,\"bn\";-0.0,,\"bn\";\"nil\"          | nil",
                "12.5       | General\" days\"                         | 12.5 days",
                "42736      | d mmmm yyyy                            | 1 January 2017",
                "17         | \"Beds: \"0                       | Beds: 17",
            })
    void aNumberIsGivenAsTheReaderSeesIt(double value, String pattern, String shown) {
        assertThat(new CellPattern(pattern).show(value, 200, false, new DataFormatter(Locale.UK)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Trust: \"@              | Trust: Barnet",
                "0;-0;0;@\" (draft)\"      | Barnet (draft)",
                "@                        | Barnet",
                "0.0                      | Barnet",
                ";;;                      | Barnet",
            })
    void aTextHasTheWordsOfItsFormatAroundIt(String pattern, String shown) {
        assertThat(new CellPattern(pattern).around("Barnet")).isEqualTo(shown);
    }
}
