package org.candour.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.assessment.TestSet.STP;
import static org.candour.assessment.TestSet.marks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.candour.assessment.Rating;
import org.candour.assessment.Rating.Limit;
import org.junit.jupiter.api.Test;

class RatingCalculatorTest {

    private final RatingCalculator calculator = new RatingCalculator(STP);

    @Test
    void worksOutTheExampleOfTheHandbook() {
        Rating rating = calculator.rate(marks("3433- 334i33 333344 212131"));
        assertThat(rating.domains().get("leadership")).isEqualByComparingTo("3.25");
        assertThat(shown(rating.domains().get("reconfiguration-candour"))).isEqualTo("2.86");
        assertThat(shown(rating.domains().get("delivery-detail"))).isEqualTo("3.29");
        assertThat(shown(rating.domains().get("finance"))).isEqualTo("1.57");
        assertThat(shown(rating.overall())).isEqualTo("2.72");
        assertThat(rating.bandByScore()).isEqualTo("advanced");
        assertThat(rating.band()).isEqualTo("making-progress");
        assertThat(rating.isCapped()).isTrue();
        assertThat(rating.limits())
                .containsExactly(new Limit(
                        "finance-below-2",
                        "No higher than Making progress while finance is below 2",
                        "making-progress",
                        "Finance scores 1.57."));
    }

    @Test
    void insufficientEvidenceCountsAsOneAndNotApplicableDropsOut() {
        assertThat(calculator
                        .rate(marks("i3333 333333 333333 333333"))
                        .domains()
                        .get("leadership"))
                .isEqualByComparingTo("2.6");
        assertThat(calculator
                        .rate(marks("-3333 333333 333333 333333"))
                        .domains()
                        .get("leadership"))
                .isEqualByComparingTo("3");
    }

    @Test
    void aDomainThatCannotApplyLeavesItsWeightToTheOthers() {
        Rating rating = calculator.rate(marks("----- 333333 333333 444444"));
        assertThat(rating.domains()).doesNotContainKey("leadership");
        assertThat(rating.overall()).isEqualByComparingTo("3.3125");
    }

    @Test
    void whereNothingAppliesThereIsNoScore() {
        assertThat(calculator.rate(marks("----- ------ ------ ------")).overall())
                .isNull();
    }

    @Test
    void aScoreExactlyOnAThresholdReachesTheBand() {
        Rating edge = calculator.rate(marks("33333 333333 222222 3332--"));
        assertThat(edge.domains().get("finance")).isEqualByComparingTo("2.8");
        assertThat(edge.overall()).isEqualByComparingTo("2.7");
        assertThat(edge.band()).isEqualTo("advanced");
    }

    @Test
    void financeOfExactlyTwoIsNotBelowTwo() {
        Rating rating = calculator.rate(marks("33333 333333 333333 222222"));
        assertThat(rating.band()).isEqualTo("advanced");
        assertThat(rating.limits()).isEmpty();
    }

    @Test
    void aKnownIssueUnmentionedHoldsOnlyOnceAnAssessorHasConfirmedIt() {
        Marks low = marks("44444 144444 444444 444444");
        assertThat(calculator.rate(low).limits()).isEmpty();
        Marks certified = new Marks(low.levels(), List.of("Births at Burnside"), 100, 100);
        assertThat(calculator.rate(certified).limits())
                .extracting(Limit::rule)
                .containsExactly("local-issue-unmentioned");
        assertThat(calculator.rate(certified).limits())
                .extracting(Limit::reason)
                .containsExactly("R1 is agreed at 1, and an assessor has confirmed that the plan does not mention"
                        + " “Births at Burnside”.");
        Marks unread = new Marks(marks("44444 i44444 444444 444444").levels(), List.of("Births at Burnside"), 100, 100);
        assertThat(calculator.rate(unread).limits()).isEmpty();
    }

    @Test
    void theStrictestOfSeveralRulesStandsAndAllAreNamed() {
        Rating rating = calculator.rate(marks("44444 444444 111111 111111"));
        assertThat(rating.bandByScore()).isEqualTo("making-progress");
        assertThat(rating.band()).isEqualTo("needs-most-improvement");
        assertThat(rating.limits()).extracting(Limit::rule).containsExactly("two-domains-below-2");
        Rating higher = calculator.rate(marks("44444 444444 322222 212121"));
        assertThat(higher.bandByScore()).isEqualTo("advanced");
        assertThat(higher.limits()).extracting(Limit::rule).containsExactly("finance-below-2", "two-domains-below-2-5");
    }

    @Test
    void outstandingNeedsEveryDomain() {
        Rating rating = calculator.rate(marks("44444 444444 444444 222222"));
        assertThat(rating.bandByScore()).isEqualTo("outstanding");
        assertThat(rating.band()).isEqualTo("advanced");
        assertThat(rating.limits().getFirst().reason()).isEqualTo("1 domain scores below 2.70.");
    }

    @Test
    void whatNobodyCouldReadKeepsAPlanFromTheHighestBand() {
        Marks full = marks("44444 444444 444444 444444");
        assertThat(calculator.rate(new Marks(full.levels(), List.of(), 100, 90)).band())
                .isEqualTo("outstanding");
        Rating unread = calculator.rate(new Marks(full.levels(), List.of(), 100, 89));
        assertThat(unread.band()).isEqualTo("advanced");
        assertThat(unread.limits().getFirst().reason()).isEqualTo("11 % of the pages could not be read.");
    }

    @Test
    void flipsAreFoundAndTheHeaviestIsNamedFirst() {
        Marks nearly = marks("33333 333333 333333 212222");
        assertThat(calculator.rate(nearly).band()).isEqualTo("making-progress");
        assertThat(new Flips(STP).all(nearly).getFirst().sentence())
                .isEqualTo("Finance 2, the bridge: one level higher makes it Advanced");
    }

    @Test
    void aPlanFarFromEveryLineHasNothingThatFlipsIt() {
        assertThat(new Flips(STP).all(marks("33333 333333 333333 333333"))).isEmpty();
    }

    private static String shown(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toString();
    }
}
