package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Measure DISTANCE = Measure.DISTANCE_FROM_CONTROL_TOTAL;
    private static final Measure SHARE = Measure.NET_POSITION_SHARE_OF_ALLOCATIONS;

    @Test
    void theBiggestOverspendIsFirstTiesAreTiesAndNotAvailableIsLast() {
        List<Standing> standings = Standing.of(DISTANCE, values(DISTANCE, "1", "-3.0", null, "-3.00", "0"));
        assertThat(standings).extracting(Standing::text).containsExactly("=1", "=1", "3", "4", "[x]");
        assertThat(standings).last().matches(standing -> standing.rank() == 0);
    }

    @Test
    void valuesThatLookTheSameWhenRoundedAreNoTie() {
        List<Standing> standings = Standing.of(DISTANCE, values(DISTANCE, "-3.01", "-3.02"));
        assertThat(standings).extracting(s -> s.measured().footprint()).containsExactly("F1", "F0");
        assertThat(standings).noneMatch(Standing::tied);
    }

    @Test
    void ofAGapTheHighestIsFirst() {
        assertThat(Standing.of(Measure.DO_NOTHING_GAP_PER_HEAD, values(Measure.DO_NOTHING_GAP_PER_HEAD, "5", "9")))
                .extracting(s -> s.measured().footprint())
                .containsExactly("F1", "F0");
    }

    @Property(tries = 200)
    void aRankIsOneMoreThanTheNumberOfThoseWorse(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> given) {
        List<MeasureValue> values =
                values(DISTANCE, given.stream().map(String::valueOf).toArray(String[]::new));
        for (Standing standing : Standing.of(DISTANCE, values)) {
            int own = standing.measured().value().intValueExact();
            assertThat(standing.rank())
                    .isEqualTo(1 + (int) given.stream().filter(g -> g < own).count());
            assertThat(standing.tied())
                    .isEqualTo(given.stream().filter(g -> g == own).count() > 1);
        }
    }

    @Property(tries = 100)
    void theHybridAtFullWeightIsTheStandingByThatMeasureAlone(
            @ForAll @Size(12) List<@IntRange(min = -9, max = 9) Integer> first,
            @ForAll @Size(12) List<@IntRange(min = -9, max = 9) Integer> second) {
        List<MeasureValue> distances = values(DISTANCE, texts(first));
        List<MeasureValue> shares = values(SHARE, texts(second));
        assertThat(HybridLine.of(DISTANCE, distances, SHARE, shares, 100))
                .allMatch(line -> line.rank() == line.first().rank());
        assertThat(HybridLine.of(DISTANCE, distances, SHARE, shares, 0))
                .allMatch(line -> line.rank() == line.second().rank());
    }

    @Test
    void theHybridWeighsPlacesAmongThoseThatHaveBothMeasures() {
        List<MeasureValue> distances = values(DISTANCE, "-9", "-5", "-1", null);
        List<MeasureValue> shares = values(SHARE, null, "-1", "-2", "-8");
        List<HybridLine> lines = HybridLine.of(DISTANCE, distances, SHARE, shares, 60);
        assertThat(lines)
                .extracting(HybridLine::footprint, line -> line.score().toPlainString(), HybridLine::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("F1", "1.40", "1"),
                        org.assertj.core.groups.Tuple.tuple("F2", "1.60", "2"));
        assertThat(HybridLine.of(DISTANCE, distances, SHARE, shares, 50))
                .extracting(HybridLine::text)
                .containsExactly("=1", "=1");
        assertThatThrownBy(() -> HybridLine.of(DISTANCE, distances, SHARE, shares, 101))
                .hasMessageContaining("0 to 100");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1,   BOTH,            Overspending on both measures",
        "-1, -3,   BOTH,            'Overspending on both measures, with a large structural deficit'",
        "-1,  0,   ONLY_TARGET,     'Missed its target, but sound underneath'",
        " 0, -2,   ONLY_STRUCTURAL, 'Meets its target, but in structural deficit'",
        " 0, -2.1, ONLY_STRUCTURAL, 'Meets its target, but a large structural deficit'",
        " 0,  0,   NEITHER,         'Neither: met its target, and sound underneath'",
        "  ,  1,   CANNOT_SAY,      Cannot be said: the distance from control total is missing",
        " 1,   ,   CANNOT_SAY,      Cannot be said: the net position is missing",
        "  ,   ,   CANNOT_SAY,      Cannot be said: both figures are missing"
    })
    void theTwoMeasuresAreReadTogether(String distance, String share, Reading reading, String words) {
        MeasureValue target = values(DISTANCE, distance).getFirst();
        MeasureValue structural = values(SHARE, share).getFirst();
        assertThat(Reading.of(target, structural)).isEqualTo(reading);
        assertThat(Reading.words(target, structural)).isEqualTo(words);
    }

    private static String[] texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }

    private static List<MeasureValue> values(Measure measure, String... numbers) {
        List<MeasureValue> values = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal value = numbers[i] == null ? null : new BigDecimal(numbers[i]);
            values.add(new MeasureValue("F" + i, measure.id(), "2016-17", value, measure.unit(), "", 1, 1, "", ""));
        }
        return values;
    }
}
