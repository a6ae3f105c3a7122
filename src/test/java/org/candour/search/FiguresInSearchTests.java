package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, percentages and dates are asked for as one thing each. */
class FiguresInSearchTests extends SearchedPlans {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.1%                 | Growth of 7.1%.
            7.1 %                | Growth of 7.1%.
            7.1%                 | Growth of 7.1 % a year
            7.1%                 | Growth of 7.10%
            7.1%                 | Growth of 7.1 per cent.
            7.1 per cent         | Growth of 7.1 percent.
            7.1 percent          | Growth of 7.1%.
            "7.1%"               | Growth of 7.1%.
            £118.0 million       | It costs £118m.
            £118.0 million       | It costs £118.0 million.
            £118 million         | It costs £118,000,000.
            £1.3 billion         | It costs £1.3bn.
            £250                 | It costs £250 a day.
            deficit £4.2 million | A deficit of £4.2m is left.
            £4.2m deficit        | The deficit was £4.2 million.
            1 April 2019         | On 1st April 2019.
            1 April 2019         | On 01/04/2019.
            1 April 2019         | On 1.4.19 at noon.
            1 April 2019         | On April 1, 2019.
            01/04/2019           | On 1 April 2019.
            28/04/2017           | On 28 April 2017.
            28 April 2017        | On 28th of Apr, 2017.
            28/04/17             | On the 28th of April 2017.
            2017-04-28           | On 28 April 2017.
            "28 April 2017"      | On 28/04/2017.
            3 September 2018     | 3 Sept 2018
            24/7                 | Open 24/7.
            24/7                 | Open 24-7 for all.
            24/7 cover           | With cover that is 24/7.
            £163,000,000         | It costs £163 million.
            £163,000,000         | It costs £163m a year.
            £163,000,000         | It costs 163 million pounds.
            £163 million         | It costs £163,000,000.
            £28,800,000          | A gap of £28.8m is left.
            £28.8 million        | A gap of £28,800,000 is left.
            £1.3 billion         | It costs £1,300 million.
            £250,000             | It costs £250k.
            £250k                | It costs £250,000.
            163,000,000          | It costs £163m.
            £250                 | It costs £250 a day; another costs £250 million.
            £250                 | It costs 250 pounds.
            GBP 163 million      | It costs £163m.
            GBP 163 million      | It costs £163,000,000.
            GBP163m              | It costs GBP 163 million.
            163m pounds          | It costs £163m.
            £163 million         | It costs GBP 163,000,000.
            minus 4.2 million    | It leaves -£4.2m.
            minus 4.2 million    | It leaves (4.2m).
            -£4.2m               | It leaves £4,200,000.
            -£4.2m               | A deficit of 4.2 million.
            £-4.2m               | A deficit of £4.2 million.
            "-£4.2m"             | A deficit of £4.2 million.
            −£4.2m deficit       | A deficit of £4.2 million.
            "deficit of £163,000,000" | A deficit of £163 million.
            "deficit of £163 million" | A deficit of £163,000,000.
            24/7                 | Open 24 hours a day, seven days a week.
            24 hours a day       | Open 24/7.
            24 hours a day       | Open 24 hours a day.
            24 hours a day       | Open 24-hours-a-day.
            "24 hours a day"     | Open 24 hours per day.
            round the clock      | Open round-the-clock.
            "round the clock"    | Open round the clock.
            """)
    void isSaidInEveryUsualWayOfWriting(String question, String text) {
        plans.plan("A", true, "Nothing.", text);
        plans.plan("B", true, "Nothing.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("A");
        assertThat(answer.silent()).hasSize(1);
        assertThat(answer.says().getFirst().passages().getFirst().snippet().spans())
                .anyMatch(Snippet.Span::hit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.1%            | 7.1 Our finances
            £118.0 million  | A million people and 118 beds.
            £118.4m         | 2016: 118.4
            £118.0 million  | £000: 118,000
            £250            | Page 250 of the plan.
            £250            | It costs £250 million.
            £250            | It costs £250 bn.
            £250            | It costs GBP 250 million.
            £250            | It costs £250 m a year.
            £4,200          | It costs £4,200 million.
            24/7            | 24 7 12 19
            28 April 2017   | By 28 April we will know.
            £163,000,000    | £000: 163,000
            £163,000,000    | In £m: 163
            24/7            | Open 24 hours a day.
            24/7            | With 24-hour cover.
            24/7            | With 24hr cover.
            24/7            | Twenty-four hour cover.
            24/7            | Open round the clock.
            24/7            | With round-the-clock care.
            24/7            | Open seven days a week.
            24 hours a day  | Open round the clock.
            24 hours a day  | Seen within 24 hours.
            round the clock | Open 24/7.
            """)
    void aNumberWithoutItsSignIsNeitherSaidNorSilence(String question, String text) {
        plans.plan("A", true, "Nothing.", text);
        plans.plan("B", true, "Nothing.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).isEmpty();
        assertThat(answer.cannotTell()).hasSize(1);
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.BARE_FIGURE);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().page()).isEqualTo(2);
        assertThat(answer.silent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 April 2019    | In April 2019 there is 1 plan. We saved 1 bed in 2019.
            28/04/2017      | 28 beds, 04 wards, 2017.
            7.1%            | 17.1% and 7.12%
            £4 million      | 4 beds and a million reasons
            24/7            | on 24/7/2016 and in 124/7
            £163,000,000    | It costs £163.
            £163,000,000    | It costs £16.3 million and £163 billion.
            £28.8 million   | It costs £288,000,000.
            30 February 2017 | In February.
            """)
    void partsOfAFigureAreNoFigure(String question, String text) {
        plans.plan("A", true, text);

        assertThat(says(ask(question))).isEmpty();
    }

    @Test
    void aMinusIsToldNotToBeSearched() {
        plans.plan("A", true, "A surplus of £4.2m.");

        assertThat(ask("-£4.2m").detail().notes())
                .containsExactly("A minus before an amount is not searched: the amount is found whatever its sign.");
        assertThat(ask("£4.2m").detail().notes()).isEmpty();
    }

    @Test
    void scannedPagesLeaveEveryFigureInDoubt() {
        plans.plan("A", true, "\u25EF Growth of 1.1%.");

        assertThat(ask("7.1%").silent()).isEmpty();
    }

    @Test
    void aYearOfAccountsStaysAsItWas() {
        plans.plan("A", true, "In 2016-2017 we will.");

        assertThat(says(ask("2016/17"))).containsExactly("A");
    }

    @Test
    void aFigureCanBeLeftOutAndChosen() {
        plans.plan("A", true, "Growth of 7.1%.");
        plans.plan("B", true, "Growth of 8%.");

        assertThat(says(ask("growth -7.1%"))).containsExactly("B");
        assertThat(says(ask("7.1% OR 8 per cent"))).containsExactly("A", "B");
        assertThat(says(ask("growth NEAR/3 7.1%"))).containsExactly("A");
    }
}
