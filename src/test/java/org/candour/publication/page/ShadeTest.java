package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.candour.common.html.Figures;
import org.junit.jupiter.api.Test;

class ShadeTest {

    private final Shade shade = Shade.over(List.of(new BigDecimal("-28.8"), BigDecimal.ONE), Figures::signedMillions);

    @Property
    void theSameFigureNeverStandsInTwoColours(
            @ForAll @BigRange(min = "-30", max = "5") BigDecimal one, @ForAll @BigRange(max = "0.05") BigDecimal more) {
        BigDecimal other = one.add(more);
        if (Figures.plain(one).equals(Figures.plain(other))) {
            assertThat(shade.of(one)).isEqualTo(shade.of(other));
        }
    }

    @Test
    void whatIsWrittenAsNothingIsBalance() {
        assertThat(shade.of(new BigDecimal("-0.04"))).isZero();
        assertThat(shade.of(new BigDecimal("-0.05"))).isOne();
    }

    @Test
    void theLegendSaysWhichFiguresAreInAShade() {
        assertThat(shade.legend())
                .extracting(step -> step.text().replace("\u2060", ""))
                .containsExactly(
                        "balance or better",
                        "−£0.1m to −£6.0m",
                        "−£6.1m to −£12.0m",
                        "−£12.1m to −£18.0m",
                        "−£18.1m to −£24.0m",
                        "−£24.1m to −£30.0m");
        assertThat(shade.of(new BigDecimal("-6.04"))).isOne();
        assertThat(shade.of(new BigDecimal("-6.05"))).isEqualTo(2);
    }
}
