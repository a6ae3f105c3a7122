package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.candour.rounds.RoundId;

/** Amounts are whole thousandths here, so that plain integers give the independent result. */
class MeasureArithmeticTest {

    private static final Area AREA = new Area("X54000001", Set.of("T0"), Set.of(), 1000, "Census (2015)");
    private static final Coverage COVERAGE = new Coverage(Coverage.USUAL_PERCENT);

    private static final RoundId ROUND = new RoundId("any");
    private static final String YEAR = "2016-17";

    @Property(tries = 200)
    void theDistanceIsOutturnsLessControlTotalsToTheLastDigitInAnyOrder(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -9_999_999_999L, max = 9_999_999_999L) Long> amounts,
            @ForAll long seed) {
        List<Figure> figures = new ArrayList<>();
        BigInteger thousandths = BigInteger.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            long target = amounts.get(amounts.size() - 1 - i) / 3;
            figures.add(figure("T" + i, "control-total", target, ""));
            figures.add(figure("T" + i, "outturn", amounts.get(i), "including"));
            thousandths = thousandths.add(BigInteger.valueOf(amounts.get(i))).subtract(BigInteger.valueOf(target));
        }
        Collections.shuffle(figures, new Random(seed));
        MeasureValue value = distance(figures);
        assertThat(value.value()).isEqualTo(new BigDecimal(thousandths, 3));
        assertThat(value.reported()).isEqualTo(amounts.size());
    }

    @Property(tries = 200)
    void theShareTimesAllocationsIsTheNetPositionInAnyOrder(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -999_999_999L, max = 999_999_999L) Long> positions,
            @ForAll @LongRange(min = 1_000, max = 9_999_999_999L) long allocation,
            @ForAll long seed) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            figures.add(figure("T" + i, "net-position", positions.get(i), "excluding"));
        }
        figures.add(figure("T0", "allocation", allocation, ""));
        BigDecimal first = share(figures).value();
        Collections.shuffle(figures, new Random(seed));
        assertThat(share(figures).value()).isEqualTo(first);
        long net = positions.stream().mapToLong(Long::longValue).sum();
        BigDecimal back = first.multiply(BigDecimal.valueOf(allocation)).subtract(BigDecimal.valueOf(net * 100));
        assertThat(back.abs()).isLessThan(new BigDecimal("1e-18"));
    }

    @Property(tries = 100)
    void fewerThanFourFifthsOfReturnsGiveNoValueAndSaySo(
            @ForAll @IntRange(min = 1, max = 40) int expected, @ForAll @IntRange(max = 40) int missing) {
        int reported = Math.max(0, expected - missing);
        List<Figure> figures = new ArrayList<>();
        IntStream.range(0, expected).forEach(i -> figures.add(figure("T" + i, "control-total", 5, "")));
        IntStream.range(0, reported).forEach(i -> figures.add(figure("T" + i, "outturn", 7, "including")));
        MeasureValue value = distance(figures);
        assertThat(value.isAvailable()).isEqualTo(5 * reported >= 4 * expected);
        if (!value.isAvailable()) {
            assertThat(value.note())
                    .isEqualTo(reported + " of " + expected + " organisations reported; shown from 80 %");
        } else if (reported < expected) {
            assertThat(value.note()).isEqualTo(reported + " of " + expected + " organisations reported");
        }
    }

    private static MeasureValue distance(List<Figure> figures) {
        return new DistanceFromControlTotal().workOut(AREA, new Returns(figures, YEAR), COVERAGE);
    }

    private static MeasureValue share(List<Figure> figures) {
        return new NetPositionShareOfAllocations().workOut(AREA, new Returns(figures, YEAR), COVERAGE);
    }

    static Figure figure(String organisation, String measure, long thousandths, String stf) {
        String basis = stf.isEmpty() ? "" : "outturn";
        BigDecimal value = BigDecimal.valueOf(thousandths, 3);
        return new Figure(
                ROUND,
                "X54000001",
                organisation,
                measure,
                YEAR,
                value,
                "GBP m",
                basis,
                stf,
                "exact",
                true,
                "",
                "",
                "Return",
                "");
    }
}
