package org.candour.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.candour.figures.Span;
import org.candour.figures.StatedFigure;
import org.candour.figures.Subject;
import org.candour.figures.Unit;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    @Test
    void theHeadOfAColumnSaysInWhatItCounts() {
        Table table = table("Table 3: Office budget, £000\nItem | 2016/17 | 2017/18\nStaff | 1,140 | (12.3)\n");
        assertThat(values(table, 0)).containsExactly(new BigDecimal("1140000"), new BigDecimal("-12300"));
        assertThat(table.rows().getFirst().cells().getLast().year()).isEqualTo("2017-18");
    }

    @Test
    void bracketsAndMinusMeanLessThanNothing() {
        Table table = table("Position, £m\nBody | A | B | C\nTrust | (12.3) | −4.5 | 6.7-\n");
        assertThat(values(table, 0))
                .containsExactly(new BigDecimal("-12300000"), new BigDecimal("-4500000"), new BigDecimal("-6700000"));
    }

    @Test
    void aColumnOfOtherThingsIsNoMoney() {
        Table table = table("Teams\nTeam | Extra staff (WTE) | Cost £m a year | Base\nEast | 26 | 1.5 | Marlhaven\n");
        assertThat(table.rows().getFirst().cells().get(0).amount().unit()).isEqualTo(Unit.WTE);
        assertThat(table.rows().getFirst().cells().get(1).amount().unit()).isEqualTo(Unit.POUNDS);
        assertThat(table.rows().getFirst().cells().get(2).amount()).isNull();
    }

    @Test
    void aRowThatIsShorterThanItsHeadIsNotGuessedAt() {
        Table table = table("Closing, £m\nScheme | Gross | Cost | Net\nOne | 5.0 | 1.0 | 4.0\nOther | 3.0 | 2.0\n");
        assertThat(table.rows().get(1).cells()).allMatch(cell -> cell.column().isEmpty());
    }

    @Test
    void numbersThatRanTogetherWithTheirLabelAreTakenApart() {
        Table table =
                table("Figure 7: The gap (£ million)\n2017/18 | 2018/19\nThe Trust 19.2 | 40.5\nTotal 47.1 | 98.6\n");
        assertThat(table.rows()).extracting(Table.Row::label).containsExactly("The Trust", "Total");
        assertThat(values(table, 1)).containsExactly(new BigDecimal("47100000"), new BigDecimal("98600000"));
    }

    @Test
    void aSentenceMayEndWhereACaptionBegins() {
        PageNumbers numbers = PageNumbers.of(
                page(
                        "together they would spend\n£158.0 million more than they receive. Table 11.1 Gap by body, £m | 2017/18\nTotal | 64.9\n"));
        assertThat(numbers.sentences().getFirst().flat())
                .isEqualTo("together they would spend £158.0 million more than they receive.");
    }

    @Test
    void contentsListsRunningHeadsAndWhatWasStruckOutStateNothing() {
        String text = "Savings of £5m 12\nWe save £6m a year.\nWe save £7m a year.";
        int second = text.indexOf("We save £6m");
        int third = text.indexOf("We save £7m");
        Page page = new Page(
                1,
                Readability.TEXT,
                "",
                text,
                "",
                100,
                List.of(new Mark(Mark.Kind.CONTENTS, 0, second), new Mark(Mark.Kind.DELETED, third, text.length())));
        assertThat(figures(page)).extracting(StatedFigure::written).containsExactly("£6m");
    }

    @Test
    void anUnreadablePageStatesNothing() {
        Page page = new Page(1, Readability.UNREADABLE, "", "£5m", "a picture");
        assertThat(figures(page)).isEmpty();
    }

    @Test
    void aFigureHasYearSubjectAndPlace() {
        String text = "If nothing changes, the system will face a gap of £291 million by 2020/21.";
        StatedFigure figure = figures(page(text)).getFirst();
        assertThat(figure.year()).isEqualTo("2020-21");
        assertThat(figure.subject()).isEqualTo(Subject.GAP);
        assertThat(figure.passage().words()).isEqualTo(text);
        assertThat(text.substring(figure.passage().from(), figure.passage().to()))
                .isEqualTo(text);
    }

    @Test
    void oneYearAndSeveralTogetherAreToldApart() {
        assertThat(figures(page("It costs £5m over four years.")).getFirst().span())
                .isEqualTo(Span.WHOLE_PERIOD);
        assertThat(figures(page("It costs £5m a year.")).getFirst().span()).isEqualTo(Span.EACH_YEAR);
        assertThat(figures(page("It costs £5m.")).getFirst().span()).isEqualTo(Span.NOT_SAID);
    }

    @Test
    void theYearSaidWithAnAmountIsIts() {
        List<StatedFigure> two =
                figures(page("Their 2017/18 budgets: £11.6 million in 2017/18 and £14.9 million in 2018/19."));
        assertThat(two).extracting(StatedFigure::year).containsExactly("2017-18", "2018-19");
    }

    @Test
    void yearsAreWrittenInManyWays() {
        assertThat(FinancialYears.in("2016/17, 2016-17, 2016–17, 2016/2017 and 16/17"))
                .extracting(FinancialYears.Found::year)
                .hasSize(5)
                .containsOnly("2016-17");
        assertThat(FinancialYears.in("2018–2020, 12/13 of them on 4/5 June, pages 14-15, £15/16"))
                .extracting(FinancialYears.Found::year)
                .doesNotContain("2018-20", "2014-15", "2015-16");
    }

    static Page page(String text) {
        return new Page(1, Readability.TEXT, "", text, "");
    }

    private static List<StatedFigure> figures(Page page) {
        return StatedFigures.of(PlanPage.of(new DocumentId(new UUID(0, 1)), "Main", "page", page));
    }

    private static Table table(String text) {
        return PageNumbers.of(page(text)).tables().getFirst();
    }

    private static List<BigDecimal> values(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> new BigDecimal(
                        Objects.requireNonNull(cell.amount()).value().toPlainString()))
                .toList();
    }
}
