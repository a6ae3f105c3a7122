package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HybridRowTest {

    private static final List<AreaMoney> AREAS = List.of(
            MadeMoney.area("A", "-9", "3"),
            MadeMoney.area("B", "-5", "-3"),
            MadeMoney.area("C", "2", "-9"),
            MadeMoney.area("Unknown", null, "-20"));

    @Test
    void oneWeightMakesOneMeasuresList() {
        assertThat(HybridRow.of(AREAS, 100)).extracting(HybridRow::code).containsExactly("A", "B", "C");
        assertThat(HybridRow.of(AREAS, 0)).extracting(HybridRow::code).containsExactly("C", "B", "A");
    }

    @Test
    void equalScoresAreTiesAndSayHowTheyMoved() {
        assertThat(HybridRow.of(AREAS, 50))
                .extracting(row -> row.line().text() + row.moved())
                .containsExactly("=1", "=1", "=1");
        assertThat(HybridRow.of(AREAS, 100)).extracting(HybridRow::moved).containsExactly("", "down 1", "down 2");
    }

    @Test
    void whoLacksAFigureIsLeftOut() {
        assertThat(HybridRow.of(AREAS, 50)).extracting(HybridRow::code).doesNotContain("Unknown");
    }
}
