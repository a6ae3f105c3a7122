package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.candour.finance.Figure;
import org.candour.finance.Reading;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static Answers answers(AreaMoney... areas) {
        return Answers.of(List.of(areas), List.of(), "2016-17", "2015-16");
    }

    @Test
    void bothQuestionsAreAnsweredInOneSentenceWithTheirYears() {
        Answers answers = Answers.of(MadeMoney.oneOfEach(), List.of(), "2016-17", "2015-16");

        assertThat(answers.sentence())
                .isEqualTo(
                        "Of five areas, four have both figures: one overspends on both measures. One would escape a look"
                                + " at control totals alone (target met 2016-17, deficit 2015-16); one would escape a look at net"
                                + " positions alone.");
        assertThat(answers.groups())
                .extracting(group -> group.areas().getFirst().name())
                .containsExactly("Both", "Structural", "Target", "Neither");
    }

    @Test
    void anAreaWithoutAFigureIsInNoGroupAndItsReasonIsSaid() {
        Answers answers = Answers.of(MadeMoney.oneOfEach(), List.of(), "2016-17", "2015-16");

        assertThat(answers.cannotSay()).extracting(AreaMoney::name).containsExactly("Unknown");
        assertThat(answers.cannotSay().getFirst().missing())
                .isEqualTo("Distance from control total: 1 of 2 organisations reported; shown from 80 %.");
        assertThat(answers.groups())
                .flatExtracting(Answers.Group::areas)
                .extracting(AreaMoney::name)
                .doesNotContain("Unknown");
        assertThat(answers.count(Reading.CANNOT_SAY)).isEqualTo(1);
    }

    @Test
    void whereNoAreaHasBothFiguresNobodyIsSaidToBeInOrder() {
        assertThat(answers(MadeMoney.area("A", null, "-1"), MadeMoney.area("B", "-1", null))
                        .sentence())
                .contains("cannot be said")
                .doesNotContain("none overspend");
    }

    @Test
    void balanceIsNoOverspend() {
        Answers answers = answers(MadeMoney.area("A", "0", "0"));

        assertThat(answers.count(Reading.NEITHER)).isEqualTo(1);
        assertThat(answers.count(Reading.BOTH)).isZero();
    }

    @Test
    void theBiggestShortfallComesFirst() {
        Answers answers = answers(
                MadeMoney.area("Small", "-1", "-1"),
                MadeMoney.area("Big", "-10.01", "-1"),
                MadeMoney.area("Less", "-10", "-1"));

        assertThat(answers.groups().getFirst().areas())
                .extracting(AreaMoney::name)
                .containsExactly("Big", "Less", "Small");
    }

    @Test
    void aSourcesWordStandsOnlyWhereFiguresLeaveItOpen() {
        List<Figure> flags = List.of(flag("Unknown"), flag("Neither"));

        assertThat(Answers.of(MadeMoney.oneOfEach(), flags, "2016-17", "2015-16")
                        .stated())
                .extracting(Answers.Stated::code)
                .containsExactly("Unknown");
    }

    private static Figure flag(String footprint) {
        return new Figure(
                MadeMoney.ROUND,
                footprint,
                null,
                "overspend-flag-both-measures",
                "2016-17",
                BigDecimal.ONE,
                "flag",
                "",
                "",
                "flag",
                true,
                "",
                "among the largest",
                "A journal",
                "");
    }
}
