package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.finance.imports.Table.figures;
import static org.candour.finance.imports.Table.noticed;
import static org.candour.finance.imports.Table.said;
import static org.candour.finance.imports.Table.take;

import java.util.Map;
import org.candour.finance.imports.Intake.Outcome;
import org.junit.jupiter.api.Test;

/** What headings and names say, and what they contradict. */
class HeaderChecksTest {

    private static final String TABLE = """
            Organisation code|Financial year|Control total £m|Outturn £'000|Comments on income
            RXA|2016/17|1.5|2500|good
            """;

    private static ImportOptions with(Map<String, String> mapping) {
        return new ImportOptions(mapping, Decimals.EITHER, Scale.NONE, "", "A test");
    }

    @Test
    void aColumnThatLooksLikeFiguresIsNotPassedOver() {
        Outcome outcome = take(TABLE);

        assertThat(said(outcome))
                .singleElement()
                .asString()
                .contains("column D (Outturn £'000)", "looks like a column");
        assertThat(noticed(outcome)).singleElement().asString().contains("Comments on income");
    }

    @Test
    void itIsReadOrLeftAsAPersonSays() {
        assertThat(figures(take(ImportKind.RETURNS, with(Map.of("outturn", "outturn-including")), TABLE)))
                .containsExactly("RXA control-total 2016-17   1.5", "RXA outturn 2016-17 outturn including 2.500");
        assertThat(figures(take(ImportKind.RETURNS, with(Map.of("outturn", ImportOptions.IGNORED)), TABLE)))
                .containsExactly("RXA control-total 2016-17   1.5");
    }

    @Test
    void whatIsSaidOfTheFileAgainstItsHeadingsIsPointedOut() {
        Outcome outcome = take(
                ImportKind.RETURNS,
                new ImportOptions(Map.of(), Decimals.EITHER, Scale.THOUSANDS, "2018/19", "A test"),
                """
                Organisation code|Financial year|Control total £m
                RXA|2016/17|1.5
                """);

        assertThat(figures(outcome)).containsExactly("RXA control-total 2016-17   1.5");
        assertThat(noticed(outcome))
                .anyMatch(n -> n.contains("The heading says £m and the file was said to be in £k"))
                .anyMatch(n -> n.contains("only where this column is blank"));
    }

    private static Outcome named(String name) {
        return take("Organisation code|Name|Financial year|Control total £m\nRXA|" + name + "|2016/17|1.5\n");
    }

    @Test
    void anotherBodysNameIsAProblem() {
        assertThat(said(named("Borough Trust"))).singleElement().asString().contains("looks like that of RXB");
        assertThat(said(named("Borough"))).singleElement().asString().contains("looks like that of RXB");
        assertThat(said(named("Far Away Trust"))).singleElement().asString().contains("which is Avon Hospitals");
    }

    @Test
    void aShortenedOrUnknownNameKeepsNothingFromBeingRead() {
        for (String name : new String[] {"", "Avon", "AVON HOSPITALS NHS FT", "AH", "RXA", "Avonside Hospital"}) {
            assertThat(said(named(name))).as(name).isEmpty();
            assertThat(noticed(named(name))).as(name).isEmpty();
        }
        assertThat(said(named("Severnside"))).isEmpty();
        assertThat(noticed(named("Severnside"))).singleElement().asString().contains("is not the name of RXA");
    }
}
