package org.candour.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.candour.figures.Span;
import org.candour.figures.StatedFigure;
import org.candour.figures.Subject;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts are said to be, in the words of real plans. */
class SaidToBeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If our allocation moves as we expect, the bodies would be £88.0 million short in 2020/21. | GAP",
                "The programme board can commit up to £500,000 for any one scheme. | COST",
                "Integrated services will contribute £88 million. | SAVING",
                "Clinical time is released by a backfill budget of £480,000. | COST",
                "One network will release £70 million. | SAVING",
                "After our savings the organisations ended the year £12.4 million in deficit. | DEFICIT",
                "Beside the savings we ask for £55 million of capital. | CAPITAL",
                "Councils contribute to the pooled budget £5 million. | COST"
            })
    void inASentence(String sentence, Subject subject) {
        assertThat(figures(sentence))
                .singleElement()
                .extracting(StatedFigure::subject)
                .isEqualTo(subject);
    }

    @Test
    void rowsOfATableOfCapitalAreCapitalWhateverTheyAreCalled() {
        assertThat(figures("Capital by scheme, £m\nWhat | Amount\nEfficiency programme | 4.0\nSavings hub | 5.0\n"))
                .hasSize(2)
                .allMatch(figure -> figure.subject() == Subject.CAPITAL);
    }

    @Test
    void rowsThatCloseTheGapAreSavingsAndOnlyTheGapItselfIsOne() {
        assertThat(figures("How the gap of £90 million is closed (£000)\n"
                                + "Scheme | 2019/20 | 2020/21\nBed based care | 40,000 | 50,000\nTotal | 40,000 | 50,000\n"
                                + "Gap | 80,000 | 90,000\n")
                        .stream()
                        .filter(figure -> figure.passage().words().contains(" | ")))
                .extracting(StatedFigure::subject)
                .containsExactly(
                        Subject.SAVING, Subject.SAVING, Subject.SAVING, Subject.SAVING, Subject.GAP, Subject.GAP);
    }

    @Test
    void whatStandsUnderAYearIsThatYears() {
        assertThat(figures(
                        "The gap over the period, £m\nBody | 2019/20 | 2020/21 | All\nHospitals | 8.0 | 9.0 | 17.0\n"))
                .extracting(StatedFigure::span)
                .containsExactly(Span.NOT_SAID, Span.NOT_SAID, Span.WHOLE_PERIOD);
    }

    private static List<StatedFigure> figures(String text) {
        return StatedFigures.of(PlanPage.of(
                new DocumentId(new UUID(0, 1)), "Main", "page", new Page(1, Readability.TEXT, "", text, "")));
    }
}
