package org.candour.finance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Whatever is typed, a parser answers; whatever a number is written as, it stays the same number. */
class ParserProperties {

    @Property(tries = 3000)
    void anyTextAtAllIsAnswered(@ForAll String text) {
        assertThat(AmountText.read(text)).isNotNull();
        assertThat(YearText.read(text)).isNotNull();
    }

    @Property(tries = 2000)
    void anAmountWithTwoMarksIsTheSameInEveryWayOfWriting(
            @ForAll @BigRange(min = "-999999999.99", max = "999999999.99") @Scale(2) BigDecimal amount) {
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
            DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
            String plain = format.format(amount.abs());
            String[] written = amount.signum() < 0
                    ? new String[] {"-" + plain, "(" + plain + ")", plain + "-", "\u2212" + plain, "(£" + plain + ")"}
                    : new String[] {plain, "£" + plain, "+" + plain, "\u00a0" + plain + "\u00a0"};
            for (String cell : written) {
                assertThat(AmountText.read(cell)).as(cell).isInstanceOfSatisfying(Parsed.Number.class, n -> assertThat(
                                n.number())
                        .isEqualByComparingTo(amount));
            }
        }
    }

    @Property(tries = 1000)
    void unitsMoveThePointAndLoseNoDigit(@ForAll @BigRange(min = "-99999", max = "99999") @Scale(3) BigDecimal amount) {
        assertThat(org.candour.finance.imports.Scale.THOUSANDS
                        .inMillions(amount)
                        .multiply(new BigDecimal(1000)))
                .isEqualByComparingTo(amount);
        assertThat(org.candour.finance.imports.Scale.POUNDS.inMillions(amount).multiply(new BigDecimal(1000000)))
                .isEqualByComparingTo(amount);
        assertThat(org.candour.finance.imports.Scale.BILLIONS.inMillions(amount))
                .isEqualByComparingTo(amount.movePointRight(3));
    }

    @Property(tries = 500)
    void aYearIsTheSameInEveryWayOfWriting(@ForAll @IntRange(min = 1991, max = 2068) int year) {
        int next = year + 1;
        String expected = year + "-" + String.format(Locale.ROOT, "%02d", next % 100);
        String two = String.format(Locale.ROOT, "%02d", next % 100);
        String[] written = {
            year + "/" + two,
            year + "-" + two,
            year + "/" + next,
            year + "\u2013" + two,
            "FY" + year + "/" + two,
            String.format(Locale.ROOT, "%02d/%s", year % 100, two),
            " " + year + "/" + two + " "
        };
        for (String cell : written) {
            assertThat(YearText.read(cell).year()).as(cell).isEqualTo(expected);
        }
    }

    @Property(tries = 500)
    void twoYearsThatDoNotFollowAreNoFinancialYear(
            @ForAll @IntRange(min = 1950, max = 2060) int from, @ForAll @IntRange(min = 0, max = 99) int to) {
        if ((from + 1) % 100 != to) {
            assertThat(YearText.read(from + "/" + String.format(Locale.ROOT, "%02d", to))
                            .isGood())
                    .isFalse();
        }
    }

    @Property(tries = 20_000)
    void theShortWayOfReadingAnAmountSaysWhatTheLongOneSays(@ForAll("nearAmounts") String cell) {
        Parsed.Number usual = UsualAmount.read(cell);
        if (usual != null) {
            assertThat(AmountText.readAnyWay(cell)).as(cell).isEqualTo(usual);
        }
    }

    @Property(tries = 5_000)
    void theShortWayOfReadingAYearSaysWhatTheLongOneSays(@ForAll("nearYears") String cell) {
        assertThat(YearText.read(cell)).as(cell).isEqualTo(YearText.readAnyWay(cell));
    }

    @Provide
    Arbitrary<String> nearAmounts() {
        Arbitrary<String> anyOrder =
                Arbitraries.strings().withChars("0123456789,,..-()£ ").ofMaxLength(14);
        Arbitrary<String> grouped = Combinators.combine(
                        Arbitraries.of("", "-", "(", "(£", "-£", "£"),
                        Arbitraries.integers().between(0, 12_345),
                        Arbitraries.strings().numeric().ofMaxLength(4),
                        Arbitraries.of("", ".", ".5", ".50", ".123", ",000.1"),
                        Arbitraries.of("", ")", "-", "m"))
                .as((before, whole, group, decimals, after) ->
                        before + whole + (group.isEmpty() ? "" : "," + group) + decimals + after);
        return Arbitraries.oneOf(anyOrder, grouped);
    }

    @Provide
    Arbitrary<String> nearYears() {
        return Combinators.combine(
                        Arbitraries.integers().between(1880, 2110),
                        Arbitraries.of("/", "-", " ", "."),
                        Arbitraries.integers().between(-1, 2))
                .as((from, mark, more) -> from + mark + String.format(Locale.ROOT, "%02d", (from + more) % 100));
    }
}
