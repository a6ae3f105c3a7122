package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20 7946 0000",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\tword",
                "\rword",
                "\"=1+1\"",
                "“=1+1”",
                " =1+1",
                "\u00a0=1+1",
                "\uFEFF=1+1",
                "＝1+1",
                "-",
                "-1e5x",
                "-1-1",
                "--1"
            })
    void textThatASpreadsheetWouldRunIsMadeHarmless(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "stroke", "-48.198", "-5", "0", "4.2", "NHS = ours", "a-b", "'=1", "5 + 3", "£m", "“stroke”"
            })
    void ordinaryTextAndPlainNumbersStayAsTheyAre(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    @Test
    void aMissingValueIsAnEmptyCell() {
        assertThat(Cell.of(null)).isEmpty();
    }

    @Property
    void everyDecimalIsWrittenInFullAndReadsBackTheSame(@ForAll @Scale(9) BigDecimal value) {
        assertThat(Cell.of(value)).doesNotContain("'", "E", "e");
        assertThat(new BigDecimal(Cell.of(value))).isEqualByComparingTo(value);
    }

    @Property
    void noCellIsAFormulaWhateverTextItHolds(@ForAll("nasty") String text) {
        String cell = Cell.of(text);
        boolean number = cell.matches("-?[0-9]+(\\.[0-9]+)?");
        assertThat(number || cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0)
                .isTrue();
    }

    @Property
    void nothingIsAddedButOneApostropheAndNothingLost(@ForAll("nasty") String text) {
        assertThat(Cell.of(text)).isIn(text, "'" + text);
    }

    @Property
    void makingHarmlessTwiceChangesNothingMore(@ForAll("nasty") String text) {
        assertThat(Cell.harmless(Cell.harmless(text))).isEqualTo(Cell.harmless(text));
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> starts =
                Arbitraries.of("", "=", "+", "-", "@", "\t", "\r", "\n", "\"", "\"=", " -", "'", "1", "-1");
        return Combinators.combine(starts, Arbitraries.strings().ofMaxLength(12))
                .as((start, rest) -> start + rest);
    }
}
