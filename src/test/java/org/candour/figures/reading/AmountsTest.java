package org.candour.figures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.candour.figures.Span;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a gap of £291 million by 2020/21; 291000000",
                "a gap of £291.0m by 2020/21; 291000000",
                "about £1.2bn a year; 1200000000",
                "£1.5 billion between them; 1500000000",
                "4.2 million pounds; 4200000",
                "a cost of £265,000 in all; 265000",
                "£180k a year; 180000",
                "£450 thousand; 450000",
                "GBP 12.5 million; 12500000",
                "£1,297.0m; 1297000000",
                "a control total of −£15.2 million; -15200000",
                "a total of -£15.2m; -15200000",
                "cost £96m2 in all; 96000000",
                "(£28.6 million); 28600000",
                "£5.2M of it; 5200000"
            })
    void readsMoney(String text, BigDecimal pounds) {
        assertThat(Amounts.in(text)).hasSize(1);
        assertThat(Amounts.in(text).getFirst().value()).isEqualByComparingTo(pounds);
        assertThat(Amounts.in(text).getFirst().unit()).isEqualTo(Unit.POUNDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 020 7946 0018 or 0300 123 4567",
                "on 1 April 2019 and 31 March 2021",
                "see page 12, section 3.4 and table 15",
                "XN1 4AB, reference 2016/0417",
                "Savings (£000)",
                "Net £m",
                "£'000",
                "£1O.5 million",
                "£l2m",
                "$5 million or €6 million",
                "phase 2 of 3"
            })
    void takesNothingElseForMoney(String text) {
        assertThat(Amounts.in(text).stream().filter(amount -> amount.unit() == Unit.POUNDS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£5–7m; 5000000; 7000000",
                "£5-£7 million; 5000000; 7000000",
                "£4 million to £7 million; 4000000; 7000000",
                "between £8.1 million and £10.4 million; 8100000; 10400000",
                "£11 million to £15 million over three years; 11000000; 15000000"
            })
    void readsRangesAsRanges(String text, BigDecimal low, BigDecimal high) {
        Amount amount = Amounts.in(text).getFirst();
        assertThat(amount.value()).isEqualByComparingTo(low);
        assertThat(amount.upTo()).isEqualByComparingTo(high);
        assertThat(amount.isFirm()).isFalse();
    }

    @Test
    void aChangeIsNoRange() {
        assertThat(Amounts.in("from £21.6 million to £13.0 million")).hasSize(2).allMatch(a -> a.upTo() == null);
        assertThat(Amounts.in("rises from £14.20 to £15.60 an hour")).hasSize(2);
        assertThat(Amounts.in("£26.0 million and £12.0 million")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "around £5m, ABOUT",
        "an estimated £5m, ABOUT",
        "up to £31m, UP_TO",
        "no more than £5m, UP_TO",
        "at least £11 million, AT_LEAST",
        "more than £500 million, AT_LEAST",
        "saves £5m, EXACT"
    })
    void knowsHowFirmlyItIsSaid(String text, Wording wording) {
        assertThat(Amounts.in(text).getFirst().wording()).isEqualTo(wording);
    }

    @Test
    void tellsPricesFromSums() {
        assertThat(units("£17.10 an hour, £3 a head, £60 a meeting, £1.50 per patient"))
                .containsOnly(Unit.PRICE);
        Amount yearly = Amounts.in("costs £1.9 million a year").getFirst();
        assertThat(yearly.unit()).isEqualTo(Unit.POUNDS);
        assertThat(yearly.span()).isEqualTo(Span.EACH_YEAR);
    }

    @Test
    void readsAmountsOverTheEndOfALine() {
        assertThat(Amounts.in("a gap of £96.0\nmillion by 2020/21").getFirst().value())
                .isEqualByComparingTo("96000000");
    }

    @Test
    void readsOtherUnits() {
        assertThat(units("another 412 beds")).containsExactly(Unit.BEDS);
        assertThat(units("1,388 acute beds")).containsExactly(Unit.BEDS);
        assertThat(units("21.6 WTE")).containsExactly(Unit.WTE);
        assertThat(units("21.6 whole-time equivalents")).containsExactly(Unit.WTE);
        assertThat(units("2.3 per cent or 4%")).containsExactly(Unit.PERCENT, Unit.PERCENT);
        assertThat(units("38 more nurses")).containsExactly(Unit.STAFF);
        assertThat(units("912,400 people")).containsExactly(Unit.PEOPLE);
        assertThat(units("774 general beds become 660")).containsExactly(Unit.BEDS);
    }

    @Test
    void saysWhichDigitsItCannotTell() {
        assertThat(Amounts.unclear("£1O.5 million and £l2m, £10 million")).containsExactly("£1O.5", "£l2");
    }

    @Test
    void theStepIsWhatTheLastDigitCounts() {
        assertThat(Amounts.in("£291 million").getFirst().step()).isEqualByComparingTo("1000000");
        assertThat(Amounts.in("£291.0 million").getFirst().step()).isEqualByComparingTo("100000");
        assertThat(Amounts.in("£1.2bn").getFirst().step()).isEqualByComparingTo("100000000");
        assertThat(Amounts.in("£17.10").getFirst().step()).isEqualByComparingTo("0.01");
    }

    @Property
    void everyAmountOfMillionsIsReadToThePenny(@ForAll @LongRange(min = 1, max = 99_999) long tenths) {
        BigDecimal millions = BigDecimal.valueOf(tenths, 1);
        for (String written :
                List.of("£" + millions + "m", "£" + millions + " million", "£" + millions + "\nmillion")) {
            List<Amount> found = Amounts.in("It comes to " + written + ", in all.");
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().value()).isEqualByComparingTo(millions.multiply(new BigDecimal("1000000")));
        }
    }

    @Property
    void groupsOfThousandsAreOneNumber(@ForAll @IntRange(min = 1000, max = 99_999_999) int pounds) {
        List<Amount> found = Amounts.in("(£%,d)".formatted(pounds));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value()).isEqualByComparingTo(BigDecimal.valueOf(pounds));
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        for (Amount amount : Amounts.in("£" + text + " £5m")) {
            assertThat(amount.from()).isLessThan(amount.to());
        }
    }

    private static List<Unit> units(String text) {
        return Amounts.in(text).stream().map(Amount::unit).toList();
    }
}
