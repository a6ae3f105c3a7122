package org.candour.finance.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HarmlessTextTest {

    @Property
    void noTextBeginsAsAFormulaAndEachComesBack(@ForAll String text) {
        String cell = HarmlessText.of(text);

        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(HarmlessText.back(cell)).isEqualTo(text);
    }

    @Example
    void whatWouldRunIsQuotedAndNumbersStayNumbers() {
        String csv = CsvText.of(
                List.of("value", "note"), List.of(List.of("-12.3", "=1+1"), List.of("4", "\tx"), List.of("", "'a")), 0);

        assertThat(csv).isEqualTo("\uFEFFvalue,note\r\n-12.3,'=1+1\r\n4,'\tx\r\n,''a\r\n");
    }
}
