package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.finance.imports.Table.figures;
import static org.candour.finance.imports.Table.noticed;
import static org.candour.finance.imports.Table.said;
import static org.candour.finance.imports.Table.sourced;
import static org.candour.finance.imports.Table.take;

import java.util.List;
import java.util.Map;
import org.candour.finance.OffsetTerms;
import org.candour.finance.imports.Intake.Outcome;
import org.junit.jupiter.api.Test;

/** Tables as they are sent, and what is said of them. */
class IntakeTest {

    @Test
    void takesInReturnsWithUnitsFromTheHeadings() {
        Outcome outcome = take("""
                Returns to the regional team, all figures in £000

                ODS code|Trust|Year|Control total|Response|Outturn including STF (£m)
                RXA|Avon|2016/17|(12,300.5)|accepted|-14.2
                rxb|Borough|16/17|500-|refused|n/a
                """);

        assertThat(said(outcome)).isEmpty();
        assertThat(figures(outcome))
                .containsExactly(
                        "RXA control-total 2016-17   -12.3005",
                        "RXA outturn 2016-17 outturn including -14.2",
                        "RXB control-total 2016-17   -0.500");
        assertThat(outcome.figures().get(2).response()).isEqualTo("refused");
        assertThat(outcome.figures().get(0).footprint()).isEqualTo("E54000001");
    }

    @Test
    void saysEveryProblemAtOnceByRowAndColumn() {
        Outcome outcome = take("""
                Organisation code|Name|Financial year|Control total £m|Outturn including STF £m
                RXZ|Avon Hospitals|2016/17|1.5|x
                RXA||2017|2.5|3
                RХB||2016/17|2.5|3
                RXB||2016/17|-|1e999999999
                """);

        assertThat(said(outcome))
                .containsExactly(
                        "row 2, column A (Organisation code): “RXZ” is not a code of this round. The code of Avon Hospitals is RXA.",
                        "row 2, column E (Outturn including STF £m): “x” is not an amount. Write it like -12.3, (12.3) or 1,234.5.",
                        "row 3, column C (Financial year): “2017” may be the year that begins or the year that ends then. Write it like"
                                + " 2016/17.",
                        "row 4, column A (Organisation code): “RХB” is not a code of this round. It looks like RXB (Borough Trust) but"
                                + " holds letters of another alphabet, or unseen ones. Type the code anew.",
                        "row 5, column D (Control total £m): “-” may mean nothing at all (0) or not known. Write 0, or leave the cell"
                                + " blank when it is not known.",
                        "row 5, column E (Outturn including STF £m): “1e999999999” is not an amount. Write it like -12.3, (12.3) or"
                                + " 1,234.5.");
    }

    @Test
    void suggestsTheNearestCodes() {
        assertThat(said(take("""
                        Organisation code|Financial year|Control total £m
                        RAX|2016/17|1.5
                        """)).getFirst()).contains("Did you mean RXA (Avon Hospitals)");
    }

    @Test
    void refusesTheSameOrganisationTwice() {
        assertThat(said(take("""
                        Organisation code|Financial year|Control total £m
                        RXA|2016/17|1.5
                        RXB|2016/17|1.5
                        RXA|16/17|1.5
                        """)))
                .containsExactly(
                        "row 4, column A (Organisation code): RXA is there twice for 2016-17: also in row 2. Leave the row that is"
                                + " right.");
    }

    @Test
    void letsOneOrganisationHaveSeveralYearsAndItsFiguresInSeveralRows() {
        assertThat(said(take("""
                        Organisation code|Financial year|Control total £m|Income £m
                        RXA|2016/17|1.5|
                        RXA|2017/18|1.5|
                        RXA|2016/17||250
                        """))).isEmpty();
    }

    @Test
    void doesNotGuessWhatAThousandOrADecimalIs() {
        String table = """
                ODS code|Year|Control total £m
                RXA|2016/17|1,234
                """;

        assertThat(said(take(table)).getFirst()).contains("may be 1234 or 1.234", "point or a comma");
        assertThat(figures(take(
                        ImportKind.RETURNS, new ImportOptions(Map.of(), Decimals.COMMA, Scale.NONE, "", "s"), table)))
                .containsExactly("RXA control-total 2016-17   1.234");
        assertThat(figures(take(table + "RXB|2016/17|2.5\n")))
                .as("another cell tells")
                .contains("RXA control-total 2016-17   1234");
    }

    @Test
    void readsItsOwnTemplateAsTheTemplateIsMeant() {
        assertThat(figures(take("""
                        Organisation code|Name|Financial year|Control total £m
                        RXA||2016/17|-48.198
                        """))).containsExactly("RXA control-total 2016-17   -48.198");
    }

    @Test
    void refusesAmountsWithoutAUnitOnceAColumnAndMixedOnesEach() {
        assertThat(said(take("""
                        ODS code|Year|Control total
                        RXA|2016/17|1.5
                        RXB|2016/17|2.5
                        """))).singleElement().asString().contains("£, £k or £m");
        assertThat(said(take("""
                        ODS code|Year|Control total
                        RXA|2016/17|1.5m
                        RXB|2016/17|2500k
                        """)))
                .singleElement()
                .asString()
                .contains("row 3", "counted in £k, and others of the column in £m");
        assertThat(said(take("""
                        ODS code|Year|Control total (£000)
                        RXA|2016/17|1.5m
                        """))).singleElement().asString().contains("£k or £m");
    }

    @Test
    void refusesWhatNobodyHasOf() {
        assertThat(said(take("""
                        ODS code|Year|Control total £m
                        RXA|2016/17|48,198,000
                        """))).singleElement().asString().contains("look at the unit");
    }

    @Test
    void comparesATotalRowAndDoesNotTakeItIn() {
        Outcome good = take("""
                Organisation code|Name|Financial year|Control total £m
                RXA||2016/17|-1.5
                RXB||2016/17|4.0
                Total|||2.5
                """);
        assertThat(said(good)).isEmpty();
        assertThat(good.figures()).hasSize(2);
        assertThat(noticed(good)).singleElement().asString().contains("agrees");

        assertThat(said(take("""
                        Organisation code|Name|Financial year|Control total £m
                        RXA||2016/17|-1.5
                        RXB||2016/17|4.0
                        |Grand total||3.5
                        """))).singleElement().asString().contains("row 4", "a difference of 1");
    }

    @Test
    void seesTheWrongSignByTheTotal() {
        assertThat(said(take("""
                        Organisation code|Name|Financial year|Control total £m
                        RXA||2016/17|1.5
                        RXB||2016/17|4.0
                        |TOTAL||(5.5)
                        """))).singleElement().asString().contains("the same with the other sign");
    }

    @Test
    void toleratesTheRoundingOfATotal() {
        Outcome outcome = take("""
                Organisation code|Name|Financial year|Control total £m
                RXA||2016/17|1.5
                RXB||2016/17|4.0
                |Total||5.6
                """);
        assertThat(said(outcome)).isEmpty();
        assertThat(noticed(outcome)).singleElement().asString().contains("as rounding may");
    }

    @Test
    void refusesTwoHeadingsForOneThing() {
        assertThat(said(take("""
                        ODS code|Year|Control total £m|Control Total (£000)
                        RXA|2016/17|1.5|1500
                        """))).singleElement().asString().contains("column D", "same thing as column C");
    }

    @Test
    void doesNotTakeAHeadingForWhatItMayNotMean() {
        assertThat(said(take("""
                        ODS code|Year|Control total £m|Outturn £m
                        RXA|2016/17|1.5|1.5
                        """))).singleElement().asString().contains("Outturn", "basis and STF");
    }

    @Test
    void readsColumnsAsAPersonMappedThem() {
        ImportOptions mapped = new ImportOptions(
                Map.of("body", "organisation", "out", "outturn-including"),
                Decimals.EITHER,
                Scale.THOUSANDS,
                "2016/17",
                "A paper");
        assertThat(figures(take(ImportKind.RETURNS, mapped, """
                        Body|Out
                        RXA|1500
                        """)))
                .containsExactly("RXA outturn 2016-17 outturn including 1.500");
    }

    @Test
    void saysOfACodeInTheWrongTableWhoseItIs() {
        assertThat(said(take("""
                        Organisation code|Financial year|Control total £m
                        E54000001|2016/17|1.5
                        """)))
                .singleElement()
                .asString()
                .contains("not a code that this column is about", "It is that of Northland");
    }

    @Test
    void takesAReceiverThatIsNotStatedForNone() {
        Outcome outcome = take(ImportKind.OFFSETS, sourced(), """
                Kind|Giver code|Receiver code|Financial year|Amount £m
                neighbour|RXA|Not stated|2016/17|1.5
                """);

        assertThat(said(outcome)).isEmpty();
        assertThat(outcome.figures().getFirst().offset()).isEqualTo(new OffsetTerms("neighbour", null, ""));
    }

    @Test
    void needsASource() {
        assertThat(said(take(ImportKind.RETURNS, ImportOptions.NONE, """
                        ODS code|Year|Control total £m|Source
                        RXA|2016/17|1.5|
                        """)))
                .singleElement()
                .asString()
                .contains("No source is given");
    }

    @Test
    void passesOverRowsOfTheTemplateThatNobodyFilledIn() {
        Outcome outcome = take(ImportKind.RETURNS, ImportOptions.NONE, """
                Organisation code|Name|Financial year|Control total £m|Source
                RXA|Avon|2016/17||
                RXB|Borough|2016/17|1.5|A paper
                """);
        assertThat(said(outcome)).isEmpty();
        assertThat(figures(outcome)).containsExactly("RXB control-total 2016-17   1.5");
    }

    @Test
    void takesInOffsetsOnce() {
        Outcome outcome = take(ImportKind.OFFSETS, sourced(), """
                Kind|Giver code|Receiver code|Financial year|Amount £m|Repayable
                top slice|R2016-NORTH||2016/17|3.0|
                neighbour|RXA|E54000001|2016/17|1.5|yes
                """);

        assertThat(said(outcome)).isEmpty();
        assertThat(outcome.figures().get(0).offset()).isEqualTo(new OffsetTerms("top-slice", null, ""));
        assertThat(outcome.figures().get(1).offset()).isEqualTo(new OffsetTerms("neighbour", "E54000001", "yes"));
        assertThat(outcome.figures().get(1).organisation()).isEqualTo("RXA");
    }

    @Test
    void keepsARefusalWithoutAFigure() {
        Outcome outcome = take("""
                Organisation code|Financial year|Control total £m|Response
                RXA|2016/17||No
                """);
        assertThat(outcome.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.qualifier()).isEqualTo("none stated");
            assertThat(figure.response()).isEqualTo("refused");
        });
    }

    @Test
    void countsProblemsBeyondThoseItTells() {
        StringBuilder table = new StringBuilder("ODS code|Year|Control total £m\n");
        for (int i = 0; i < 1500; i++) {
            table.append("QQQQQ").append(i).append("|2016/17|1.5\n");
        }
        Outcome outcome = take(table.toString());
        assertThat(outcome.problems()).hasSize(1000);
        assertThat(outcome.problemCount()).isEqualTo(1500);
    }

    @Test
    void saysWhenThereIsNoTable() {
        assertThat(said(take("Dear colleague|please find below\n")))
                .singleElement()
                .asString()
                .contains("No table of this kind");
        assertThat(said(take("ODS code|Year|Control total £m\n")))
                .singleElement()
                .asString()
                .contains("no row under the headings");
        assertThat(List.of(
                        take("ODS code|Year|Control total £m\nRXA|2016/17|\n").problemCount()))
                .containsExactly(1);
    }

    private static Outcome takeChosen(Deficits deficits, String heading) {
        return take(
                ImportKind.RETURNS,
                new ImportOptions(
                        Map.of(Headings.plain(heading), "outturn-including"),
                        Decimals.EITHER,
                        Scale.NONE,
                        "",
                        "A test",
                        deficits),
                "Organisation code|Financial year|" + heading + "\nRXA|2016/17|12.3\nRXB|2016/17|(4.1)\n");
    }

    @Test
    void asksOnceWhatAColumnOfDeficitsMeansAndTakesNothingMeanwhile() {
        Outcome outcome = takeChosen(Deficits.UNSAID, "Deficit including STF £m");

        assertThat(said(outcome)).singleElement().asString().contains("12.3 overspent, or 12.3 to the good");
        assertThat(outcome.figures()).isEmpty();
    }

    @Test
    void takesDeficitsAsTheyAreSaidToBeWritten() {
        assertThat(figures(takeChosen(Deficits.POSITIVE, "Deficit including STF £m")))
                .containsExactly(
                        "RXA outturn 2016-17 outturn including -12.3", "RXB outturn 2016-17 outturn including 4.1");
        assertThat(noticed(takeChosen(Deficits.POSITIVE, "Deficit including STF £m")))
                .anySatisfy(notice -> assertThat(notice).contains("taken in with the other sign"));
        assertThat(figures(takeChosen(Deficits.NEGATIVE, "Deficit including STF £m")))
                .containsExactly(
                        "RXA outturn 2016-17 outturn including 12.3", "RXB outturn 2016-17 outturn including -4.1");
    }

    @Test
    void takesHeadingsThatNameBothAtTheirWordWhateverIsSaidOfOthers() {
        for (Deficits deficits : Deficits.values()) {
            assertThat(figures(takeChosen(deficits, "Surplus/(deficit) including STF £m")))
                    .containsExactly(
                            "RXA outturn 2016-17 outturn including 12.3", "RXB outturn 2016-17 outturn including -4.1");
            assertThat(figures(takeChosen(deficits, "Deficit/(surplus) including STF £m")))
                    .containsExactly(
                            "RXA outturn 2016-17 outturn including -12.3", "RXB outturn 2016-17 outturn including 4.1");
        }
    }

    @Test
    void holdsATurnedColumnAgainstItsTotalTurnedAlike() {
        Outcome outcome = take(
                ImportKind.RETURNS,
                new ImportOptions(
                        Map.of("deficit surplus", "outturn-including"), Decimals.EITHER, Scale.NONE, "", "A test"),
                """
                Organisation code|Name|Financial year|Deficit/(surplus) £m
                RXA||2016/17|12.3
                RXB||2016/17|(4.1)
                |Total||8.2
                """);

        assertThat(said(outcome)).isEmpty();
        assertThat(noticed(outcome)).anySatisfy(notice -> assertThat(notice).contains("agrees with the sum"));
    }

    @Test
    void noticesATitleThatSpeaksOfDeficits() {
        assertThat(noticed(take("""
                        Trust deficits 2016/17

                        Organisation code|Financial year|Control total £m
                        RXA|2016/17|1.5
                        """)))
                .anySatisfy(notice -> assertThat(notice).contains("“Trust deficits 2016/17” speaks of deficits"));
    }
}
