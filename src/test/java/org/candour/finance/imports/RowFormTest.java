package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.finance.imports.Table.figures;
import static org.candour.finance.imports.Table.said;
import static org.candour.finance.imports.Table.sourced;

import java.io.IOException;
import java.util.Map;
import org.candour.finance.imports.Intake.Outcome;
import org.junit.jupiter.api.Test;

/** Rows of texts that lost their form: nothing of them is taken for something else. */
class RowFormTest {

    private static final String HEADINGS =
            "Organisation code,Financial year,Control total £m,Outturn including STF £m,Note\n";

    private static Outcome take(String text) throws IOException {
        return Table.takeText(ImportKind.RETURNS, sourced(), text);
    }

    @Test
    void aQuoteThatTakesInRowsIsAProblemOfTheRowItOpenedIn() throws IOException {
        Outcome outcome = take(HEADINGS + "RXA,2016/17,1.5,2.5,\"see\nRXB,2016/17,1.5,2.5,\"\nRXC,2016/17,1.5,2.5,x\n");

        assertThat(said(outcome))
                .singleElement()
                .asString()
                .startsWith("row 2, column E: A quote opened here closes in a later line only");
    }

    @Test
    void aRowWithUnquotedThousandsDoesNotShift() throws IOException {
        assertThat(said(take(HEADINGS + "RXA,2016/17,1,234.5,3.2,x\nRXB,2016/17,1.5,2.5,x\n")))
                .singleElement()
                .asString()
                .startsWith("row 2: It has 6 cells for 5 headings.");
        assertThat(said(take(HEADINGS.strip() + ",\nRXA,2016/17,1,234.5,3.2,x\n")))
                .as("a blank heading at the end holds nothing")
                .singleElement()
                .asString()
                .startsWith("row 2: It has 6 cells for 5 headings.");
    }

    @Test
    void aRowThatIsTooShortIsAProblem() throws IOException {
        assertThat(said(take(HEADINGS + "RXA,2016/17,1.5,x\n")))
                .singleElement()
                .asString()
                .startsWith("row 2: It has only 4 cells for 5 headings.");
    }

    @Test
    void marksBehindTheLastHeadingAreNoCells() throws IOException {
        Outcome outcome = take(HEADINGS + "RXA,2016/17,1.5,2.5,,,\n,,,,,,\n\nRXB,2016/17,1.5,2.5,\n");

        assertThat(said(outcome)).isEmpty();
        assertThat(figures(outcome)).hasSize(4);
    }

    @Test
    void aCommaBeforeThreeDigitsIsNotSureInAFilePartedBySemicolons() throws IOException {
        String headings = "Organisation code;Financial year;Control total £m\n";

        assertThat(said(take(headings + "RXA;2016/17;1,500\n")))
                .singleElement()
                .asString()
                .contains("“1,500” may be 1500 or 1.500");
        assertThat(figures(take(headings + "RXA;2016/17;1,500\nRXB;2016/17;2,5\n")))
                .as("another cell tells")
                .contains("RXA control-total 2016-17   1.500");
        assertThat(figures(Table.takeText(
                        ImportKind.RETURNS,
                        new ImportOptions(Map.of(), Decimals.POINT, Scale.NONE, "", "s"),
                        headings + "RXA;2016/17;1,500\n")))
                .as("a person tells")
                .contains("RXA control-total 2016-17   1500");
    }
}
