package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table names its unit once and has bare numbers below it; an amount in it is none that the plan is silent about. */
class AmountsInTablesTests {

    @TempDir
    Path data;

    private final FakePlans plans = new FakePlans();
    private SearchHouse house;

    private SearchAnswer ask(String question) {
        if (house == null) {
            house = new SearchHouse(data, plans);
        }
        return house.indexed().search.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
    }

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 14, 38, 44, 71, 100, 118, 250, 999, 1250})
    void aWholeNumberOfMillionsIsNeverSilentWhereATablePrintsIt(int millions) {
        List<String> tables = List.of(
                "Table 9 Capital programme | £ million\nLocality hubs %d",
                "Table 9 Capital programme (£m)\nLocality hubs %d.0",
                "Capital programme, £ millions\nLocality hubs | %d.00 | 3.25",
                "Capital programme £'m\nLocality hubs %d.0",
                "Capital programme £000\nLocality hubs %d,000",
                "Capital programme £'000s\nLocality hubs %d,000.0");
        for (int i = 0; i < tables.size(); i++) {
            plans.plan("T" + i, true, "Nothing.", String.format(Locale.ROOT, tables.get(i), millions));
        }
        plans.plan("Z", true, "Locality hubs without a number.");

        for (String question : asked(millions)) {
            SearchAnswer answer = ask(question);
            assertThat(answer.problem()).as(question).isEmpty();
            assertThat(answer.silent()).as(question).hasSize(1);
        }
    }

    private static List<String> asked(int millions) {
        List<String> questions = new ArrayList<>();
        for (String form : List.of("£%dm", "£%d million", "£%d.0m", "%dm pounds", "£%d,000,000", "£%d,000k")) {
            questions.add(form.formatted(millions));
        }
        return questions.subList(0, millions < 1000 ? questions.size() : 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £4.2m       | Capital in £ million: hubs 4.2
            £50k        | Fees in £000: 50
            £710,000    | Fees in £m: 0.71
            £710,000    | Fees, £'000: 710
            £1.25bn     | Spending in £m: 1,250
            £12m growth | Growth by place, £ million: Harrowdale 12.0
            """)
    void anAmountIsLookedForInEveryUnitOfATable(String question, String text) {
        plans.plan("A", true, "Nothing.", text);
        plans.plan("B", true, "Growth, in millions.");

        SearchAnswer answer = ask(question);

        assertThat(answer.silent())
                .extracting(plan -> plan.version().footprint())
                .containsExactly("B");
        assertThat(answer.cannotTell()).hasSize(1);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().page()).isEqualTo(2);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().snippet().spans())
                .anyMatch(span -> span.hit() && span.text().matches("[\\d.,]+"));
    }

    @Test
    void aShortNumberOnAPageWithoutItsUnitTellsNothing() {
        plans.plan("A", true, "Ward 71 has a new roof.", "It rains.", "A million reasons.");

        assertThat(ask("£71m").silent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£17.4m deficit",
                "deficit £17.4m",
                "£17.4 million deficit",
                "financial deficit of £17.4m",
                "£17,400,000 deficit",
                "£17.4m NEAR/8 (deficit OR gap OR overspend OR shortfall)",
            })
    void anAmountWithItsSubjectIsNotTooWide(String question) {
        plans.plan("A", true, "We end the year with a financial deficit of £17.4 million.");
        plans.plan(
                "B", true, "Deficits: £17.4m; deficit £17.4bn; financial deficits; gap, a shortfall, 17400k, 17.4mn.");
        plans.plan("C", true, "Nothing.");

        SearchAnswer answer = ask(question);

        assertThat(answer.problem()).isEmpty();
        assertThat(answer.says()).extracting(plan -> plan.version().footprint()).contains("A");
        assertThat(answer.silent())
                .extracting(plan -> plan.version().footprint())
                .containsExactly("C");
    }
}
