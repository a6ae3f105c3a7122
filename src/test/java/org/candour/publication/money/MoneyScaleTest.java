package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.candour.publication.page.Shade;
import org.junit.jupiter.api.Test;

class MoneyScaleTest {

    private final MoneyScale scale = MoneyScale.over(List.of(new BigDecimal("-28.8"), new BigDecimal("4.2")));

    @Test
    void theBiggestOverspendHasTheStrongestShade() {
        assertThat(scale.fill(new BigDecimal("-28.8"))).isEqualTo("s5");
        assertThat(scale.fill(new BigDecimal("-0.1"))).isEqualTo("s1");
    }

    @Test
    void balanceIsInTheMiddleAndTakesInWhatIsWrittenAsZero() {
        assertThat(scale.fill(BigDecimal.ZERO)).isEqualTo("s0");
        assertThat(scale.fill(new BigDecimal("0.04"))).isEqualTo("s0");
        assertThat(scale.fill(new BigDecimal("-0.04"))).isEqualTo("s0");
    }

    @Test
    void surplusesLeadTheOtherWayByTheSameStep() {
        assertThat(scale.fill(new BigDecimal("6"))).isEqualTo("su1");
        assertThat(scale.fill(new BigDecimal("6.1"))).isEqualTo("su2");
    }

    @Test
    void theLegendNamesMissingOnlyWhereSomethingIsMissing() {
        assertThat(scale.legend(false)).extracting(Shade.Step::cssClass).doesNotContain("hx");
        assertThat(scale.legend(true))
                .extracting(Shade.Step::text)
                .containsExactly("to −30", "to −24", "to −18", "to −12", "to −6", "balance", "to +6", "above", "[x]");
    }
}
