package org.candour.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.candour.assessment.ScoreLevel;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /** The reliability data of Krippendorff's 2011 paper, section C: four observers, twelve units, missing values as dots. */
    private static final List<String> KRIPPENDORFF = List.of(
            "1233214 12...".replace(" ", ""),
            "123322412 5.3".replace(" ", ""),
            ".333234 2251.".replace(" ", ""),
            "123324412 51.".replace(" ", ""));

    @Test
    void givesTheOrdinalAlphaOfKrippendorffsOwnExample() {
        assertThat(Agreement.alpha(units(KRIPPENDORFF)).orElseThrow()).isEqualTo(0.815, Offset.offset(0.0005));
    }

    @Test
    void fullAgreementThatVariesIsOne() {
        assertThat(Agreement.alpha(units(List.of("1234", "1234"))).orElseThrow())
                .isEqualTo(1.0, Offset.offset(1e-12));
    }

    @Test
    void agreementOnOneLevelThroughoutSaysNothing() {
        assertThat(Agreement.alpha(units(List.of("3333", "3333")))).isEmpty();
    }

    @Test
    void withoutPairsThereIsNoAlpha() {
        assertThat(Agreement.alpha(units(List.of("1234", "....")))).isEmpty();
        assertThat(Agreement.alpha(List.of())).isEmpty();
    }

    @Test
    void aSingleUnitHasNothingToBeComparedWith() {
        assertThat(Agreement.alpha(units(List.of("1", "4")))).isEmpty();
        assertThat(Agreement.alpha(units(List.of("12", "4.")))).isEmpty();
    }

    @Test
    void systematicDisagreementIsBelowZero() {
        assertThat(Agreement.alpha(units(List.of("1414", "4141"))).orElseThrow())
                .isNegative();
    }

    @Test
    void insufficientEvidenceStandsForOneAndNotApplicableIsMissing() {
        var same = List.of(
                List.of(ScoreLevel.ONE, ScoreLevel.INSUFFICIENT_EVIDENCE),
                List.of(ScoreLevel.FOUR, ScoreLevel.FOUR),
                List.of(ScoreLevel.TWO, ScoreLevel.NOT_APPLICABLE));
        assertThat(Agreement.alphaOfLevels(same).orElseThrow()).isEqualTo(1.0, Offset.offset(1e-12));
    }

    @Test
    void percentageAgreementIsExact() {
        assertThat(Agreement.sameLevel(List.of(
                        List.of(ScoreLevel.ONE, ScoreLevel.INSUFFICIENT_EVIDENCE),
                        List.of(ScoreLevel.TWO, ScoreLevel.TWO),
                        List.of(ScoreLevel.THREE))))
                .isEqualTo(0.5);
        assertThat(Agreement.sameLevel(List.of())).isZero();
    }

    private static List<List<Integer>> units(List<String> observers) {
        List<List<Integer>> units = new ArrayList<>();
        for (int u = 0; u < observers.getFirst().length(); u++) {
            List<Integer> unit = new ArrayList<>();
            for (String observer : observers) {
                if (observer.charAt(u) != '.') {
                    unit.add(observer.charAt(u) - '0');
                }
            }
            units.add(unit);
        }
        return units;
    }
}
