package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private static final String YEAR = "2016-17";

    @Test
    void aForecastOrAPlanIsNoOutturn() {
        assertThat(returns(outturn("5", "forecast-outturn", "including", true)).outturn("T1"))
                .isEmpty();
        assertThat(returns(outturn("5", "audited", "including", true)).outturn("T1"))
                .isPresent();
    }

    @Test
    void anOutturnWithoutTheFundIsNotMixedWithControlTotals() {
        assertThat(returns(outturn("5", "outturn", "excluding", true)).outturn("T1"))
                .isEmpty();
        assertThat(returns(outturn("5", "outturn", "", true)).outturn("T1")).isEmpty();
    }

    @Test
    void ofRivalFiguresThePreferredOneCountsAndOfTwoPreferredNeither() {
        Figure first = outturn("5", "outturn", "including", true);
        assertThat(returns(first, outturn("9", "outturn", "including", false)).outturn("T1"))
                .contains(first);
        assertThat(returns(first, outturn("9", "outturn", "including", true)).outturn("T1"))
                .isEmpty();
    }

    @Test
    void aCommissionerWithoutItsAllocationLeavesNoShare() {
        List<Figure> figures = List.of(
                MeasureArithmeticTest.figure("C1", "net-position", 10, "excluding"),
                MeasureArithmeticTest.figure("C1", "allocation", 1000, ""),
                MeasureArithmeticTest.figure("C2", "net-position", 10, "excluding"),
                MeasureArithmeticTest.figure("T1", "net-position", 10, "excluding"),
                MeasureArithmeticTest.figure("T2", "net-position", 10, "excluding"),
                MeasureArithmeticTest.figure("T3", "net-position", 10, "excluding"));
        MeasureValue share = new NetPositionShareOfAllocations()
                .workOut(
                        new Area("X54000001", Set.of("C1", "C2"), Set.of(), null, ""),
                        new Returns(figures, YEAR),
                        new Coverage(80));
        assertThat(share.isAvailable()).isFalse();
        assertThat(share.note())
                .isEqualTo("4 of 5 organisations reported; a commissioner's net position or allocation is missing");
    }

    @Test
    void aSumRestsOnAllBodiesOfTheFootprintNotOnWhoeverIsInAFile() {
        Area area = new Area("X54000001", Set.of("C1"), Set.of("T1", "T2", "T3", "T4"), null, "");
        List<Figure> figures = List.of(
                MeasureArithmeticTest.figure("T1", "control-total", 10, "including"),
                outturn("5", "outturn", "including", true));

        MeasureValue distance =
                new DistanceFromControlTotal().workOut(area, new Returns(figures, YEAR), new Coverage(80));

        assertThat(distance.isAvailable()).isFalse();
        assertThat(distance.note()).isEqualTo("1 of 5 organisations reported; shown from 80 %");
    }

    @Test
    void auditedAccountsCountBeforeTheOutturnAndForecastsNever() {
        Figure audited = outturn("4", "audited", "including", true);
        assertThat(returns(outturn("5", "outturn", "including", true), audited).outturn("T1"))
                .contains(audited);
        assertThat(returns(outturn("5", "forecast-outturn", "including", true)).outturn("T1"))
                .isEmpty();
    }

    @Test
    void aControlTotalExcludingTheFundIsNotHeldAgainstAnOutturnIncludingIt() {
        Figure including = controlTotal("including");
        Figure excluding = controlTotal("excluding");
        assertThat(returns(including, excluding).controlTotal("T1")).contains(including);
        assertThat(returns(excluding).controlTotal("T1")).isEmpty();
        assertThat(returns(controlTotal("")).controlTotal("T1")).isPresent();
    }

    private static Figure controlTotal(String stf) {
        return MeasureArithmeticTest.figure("T1", "control-total", 10, stf);
    }

    private static Returns returns(Figure... figures) {
        return new Returns(List.of(figures), YEAR);
    }

    private static Figure outturn(String value, String basis, String stf, boolean preferred) {
        return new Figure(
                new RoundId("any"),
                "X54000001",
                "T1",
                "outturn",
                YEAR,
                new BigDecimal(value),
                "GBP m",
                basis,
                stf,
                "exact",
                preferred,
                "",
                "",
                "Return",
                "");
    }
}
