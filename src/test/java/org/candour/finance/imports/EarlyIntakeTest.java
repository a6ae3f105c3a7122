package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.candour.finance.imports.Intake.Outcome;
import org.junit.jupiter.api.Test;

/** A file is read once where its beginning speaks for all of it, and never taken in by a wrong supposition. */
class EarlyIntakeTest {

    private static Optional<Outcome> early(String text) {
        Survey survey = new Survey(ImportKind.RETURNS, Table.sourced().mapping());
        EarlyIntake early = new EarlyIntake(survey, shown -> Table.intake(ImportKind.RETURNS, Table.sourced(), shown));
        Table.feed(early, text);
        return early.outcome();
    }

    private static String rows(int count, String amount) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("RXA|")
                    .append(1950 + i % 100)
                    .append('/')
                    .append(String.format("%02d", (1951 + i % 100) % 100));
            rows.append('|').append(amount).append('\n');
        }
        return rows.toString();
    }

    private static final String HEAD = "Trust code|Year|Control total (£m)\n";

    @Test
    void takesAShortFileAtOnce() {
        assertThat(early(HEAD + "RXA|2016/17|1.5\nRXB|2016/17|1,234\n"))
                .hasValueSatisfying(outcome -> assertThat(Table.figures(outcome))
                        .containsExactly("RXA control-total 2016-17   1.5", "RXB control-total 2016-17   1234"));
    }

    @Test
    void saysOfALongFileWhatTwoReadingsSay() {
        String text = HEAD + rows(700, "2.5");
        assertThat(early(text)).hasValue(Table.take(text));
        assertThat(early(text).orElseThrow().problemCount()).isEqualTo(600);
    }

    @Test
    void hasNoOutcomeWhereALaterRowShowsHowDecimalsAreWritten() {
        String text = HEAD + "RXB|2016/17|1,234\n" + rows(99, "7") + rows(500, "") + "RXB|2017/18|1,5\n";

        assertThat(early(text)).isEmpty();
        assertThat(Table.figures(Table.take(text))).contains("RXB control-total 2016-17   1.234");
    }

    @Test
    void hasNoOutcomeWhereALaterRowWritesDecimalsTheOtherWay() {
        assertThat(early(HEAD + rows(99, "7.5") + rows(500, "") + "RXB|2017/18|1,5\n"))
                .isEmpty();
    }
}
