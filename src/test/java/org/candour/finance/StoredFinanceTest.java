package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.candour.footprints.LoadedRounds;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredFinanceTest {

    private static final RoundId REAL = LoadedRounds.REAL.id();
    private static final RoundId SAMPLE = LoadedRounds.SAMPLE.id();
    private static final Measure DISTANCE = Measure.DISTANCE_FROM_CONTROL_TOTAL;
    private static final Measure SHARE = Measure.NET_POSITION_SHARE_OF_ALLOCATIONS;

    private static final LoadedRounds ROUNDS = new LoadedRounds();
    private static final FinanceWorld WORLD = new FinanceWorld(ROUNDS);
    private static final FigureStore STORE = WORLD.store();
    private static final Finance FINANCE = WORLD.finance();

    @Test
    void everyFigureOfBothPacksIsThereAndLoadingAgainAddsNone() {
        WORLD.loader().run(null);
        for (RoundId round : List.of(REAL, SAMPLE)) {
            assertThat(STORE.figures(round)).hasSize(ROUNDS.rowsOf(round, "finance.csv") + offsets(round));
            assertThat(FINANCE.figures(round)).hasSameSizeAs(STORE.figures(round));
            assertThat(STORE.standing(round)).isOne();
        }
    }

    private static int offsets(RoundId round) {
        return ROUNDS.packFile(round, "offsets.csv").isPresent() ? ROUNDS.rowsOf(round, "offsets.csv") : 0;
    }

    @Test
    void figuresKeepTheDigitsOfTheirSource() {
        assertThat(FINANCE.figures(SAMPLE, "X54000001"))
                .filteredOn(f -> f.measure().equals("net-position") && "XN2".equals(f.organisation()))
                .extracting(f -> String.valueOf(f.value()))
                .containsExactly("-18.287", "-13.220");
        assertThat(FINANCE.figures(SAMPLE, "X54000008"))
                .filteredOn(f -> f.qualifier().equals("none stated"))
                .singleElement()
                .matches(f -> f.value() == null);
    }

    /** The table of the sample world, as its authors wrote it. */
    @ParameterizedTest
    @CsvSource({
        "X54000001,  4.2,-5.8", "X54000002,  0.9, 0.5", "X54000003, -3.4,-3.1", "X54000004,  2.9,-0.5",
        "X54000005, -8.5,-1.9", "X54000006,-20.4,-6.5", "X54000007, -8.8, 0.6", "X54000008,-15.7,-4.1",
        "X54000009,-17.9,-4.1", "X54000010,  2.7,-4.0", "X54000011,-28.8,-4.1", "X54000012, -1.6, 1.8"
    })
    void bothMeasuresOfTheSampleAreThoseOfItsWorld(String code, BigDecimal distance, BigDecimal share) {
        MeasureValue towardsTarget = FINANCE.measure(SAMPLE, code, DISTANCE, "2016-17");
        assertThat(towardsTarget.value()).isEqualByComparingTo(distance);
        assertThat(towardsTarget.reported()).isEqualTo(towardsTarget.expected()).isPositive();
        assertThat(towardsTarget.note()).isEmpty();
        MeasureValue ofAllocations = FINANCE.measure(SAMPLE, code, SHARE, "2015-16");
        assertThat(ofAllocations.value().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(share);
        assertThat(ofAllocations.basis()).isEqualTo("outturn, excluding STF");
        assertThat(ofAllocations.source()).isEqualTo("Fictional sample data made for Candour");
    }

    @Test
    void theShareIsNotRoundedBeforeItIsShown() {
        BigDecimal exact =
                FINANCE.measure(SAMPLE, "X54000001", SHARE, "2015-16").value();
        assertThat(exact.precision()).isEqualTo(34);
        assertThat(exact.multiply(new BigDecimal("1297")).setScale(20, RoundingMode.HALF_UP))
                .isEqualByComparingTo("-7520");
    }

    @Test
    void whatIsNotKnownOfARealFootprintIsSaidInWordsAndNeverZero() {
        List<MeasureValue> distances = FINANCE.measure(REAL, DISTANCE, "2016-17");
        assertThat(distances).hasSize(44);
        assertThat(distances)
                .filteredOn(MeasureValue::isAvailable)
                .singleElement()
                .satisfies(stated -> {
                    assertThat(stated.footprint()).isEqualTo("E54000010");
                    assertThat(stated.value()).isEqualByComparingTo("-68");
                    assertThat(stated.note()).contains("worst of 44", "returns have not been found");
                    assertThat(stated.expected()).isZero();
                    assertThat(stated.basis()).isEqualTo("basis not stated, STF not stated");
                });
        assertThat(distances).filteredOn(value -> !value.isAvailable()).allMatch(value -> value.note()
                .equals("No complete returns have been found; see what is known below"));
    }

    @Test
    void aFigureStatedForTheWholeFootprintCarriesItsQualifierAndBasis() {
        MeasureValue stated = FINANCE.measure(REAL, "E54000037", SHARE, "2015-16");
        assertThat(stated.value()).isEqualByComparingTo("-4");
        assertThat(stated.basis()).isEqualTo("forecast outturn, STF not stated");
        assertThat(stated.note()).startsWith("The source says “about”. quarter 3 forecast");
    }

    @Test
    void yearsAreThoseWithAnyValueNewestFirst() {
        assertThat(FINANCE.years(SAMPLE, DISTANCE)).containsExactly("2016-17", "2015-16");
        assertThat(FINANCE.years(REAL, DISTANCE)).containsExactly("2016-17");
        assertThat(FINANCE.years(REAL, SHARE)).containsExactly("2015-16");
        assertThat(FINANCE.years(new RoundId("none"), SHARE)).isEmpty();
    }

    @Test
    void theLedgerShowsEachOrganisationAndAddsUpToTheMeasure() {
        List<OrganisationLine> lines = FINANCE.organisationLines(SAMPLE, "X54000001", "2016-17");
        assertThat(lines)
                .extracting(OrganisationLine::name)
                .startsWith("Northmoor CCG", "Vale CCG")
                .hasSize(5);
        assertThat(lines.stream().map(OrganisationLine::distance).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("4.2");
        assertThat(lines).allMatch(line -> line.response().equals("accepted"));
    }

    @Test
    void anOrganisationKnownOnlyToHaveRefusedIsALineWithoutFigures() {
        assertThat(FINANCE.organisationLines(REAL, "E54000031", "2016-17"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo("RJ6");
                    assertThat(line.response()).isEqualTo("refused");
                    assertThat(line.controlTotal()).isNull();
                    assertThat(line.distance()).isNull();
                    assertThat(line.source()).contains("HSJ");
                });
    }
}
