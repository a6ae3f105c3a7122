package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
        WORLD.loader().start();
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
                .contains("-18.287", "-13.220");
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
    void aMeasureOfAuditedAccountsSaysSo() {
        assertThat(FINANCE.measure(SAMPLE, "X54000001", SHARE, "2014-15").basis())
                .isEqualTo("audited outturn, excluding STF");
        assertThat(FINANCE.measure(SAMPLE, "X54000001", DISTANCE, "2016-17").basis())
                .isEqualTo("outturn, including STF");
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
        assertThat(FINANCE.years(SAMPLE, DISTANCE)).containsExactly("2016-17", "2015-16", "2014-15");
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

    @Test
    void inTheSampleOneRegionAndOneSystemDoNotAddUp() {
        List<String> odd = new ArrayList<>();
        for (Region region : FINANCE.regions(SAMPLE)) {
            for (String year : FINANCE.ledgerYears(SAMPLE)) {
                RegionLedger ledger = FINANCE.ledger(SAMPLE, region, year);
                note(odd, region.name() + " " + year, ledger.reconciliation());
                ledger.systems().forEach(system -> note(odd, system.footprint() + " " + year, system.reconciliation()));
            }
        }
        assertThat(FINANCE.ledgerYears(SAMPLE)).containsExactly("2016-17", "2015-16", "2014-15");
        assertThat(odd)
                .containsExactlyInAnyOrder(
                        "Eastern Levels 2016-17: DOES_NOT_ADD_UP -3.5", "X54000012 2016-17: DOES_NOT_ADD_UP -0.5");
    }

    private static void note(List<String> odd, String where, Reconciliation found) {
        if (found.state() != Reconciliation.State.ADDS_UP) {
            odd.add(where + ": " + found.state() + " "
                    + found.unexplained().stripTrailingZeros().toPlainString());
        }
    }

    @Test
    void theRealRoundHasFourRegionsOf2016AndSevenOf2019AndItsOffsetsOnce() {
        List<Region> regions = FINANCE.regions(REAL);
        assertThat(regions).filteredOn(region -> region.since() == 2016).hasSize(4);
        assertThat(regions).filteredOn(region -> region.since() == 2019).hasSize(7);
        Region east = regions.stream()
                .filter(region -> region.code().equals("R2019-EAST-OF-ENGLAND"))
                .findFirst()
                .orElseThrow();
        RegionLedger ledger = FINANCE.ledger(REAL, east, "2019-20");
        assertThat(ledger.offsets()).hasSize(5);
        assertThat(ledger.reconciliation().offsets()).isEqualByComparingTo("0");
        assertThat(ledger.systems())
                .filteredOn(system -> system.footprint().equals("E54000021"))
                .singleElement()
                .satisfies(system -> assertThat(system.afterOffsets()).isEqualByComparingTo("-167"));
        assertThat(ledger.reconciliation().state()).isEqualTo(Reconciliation.State.CANNOT_BE_SAID);
    }

    @Test
    void aGapPerHeadIsTheGapStatedOverThePopulation() {
        MeasureValue perHead = FINANCE.measure(SAMPLE, "X54000001", Measure.DO_NOTHING_GAP_PER_HEAD, "2020-21");
        assertThat(perHead.value().multiply(new BigDecimal("912400")).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo("291000000");
        assertThat(perHead.source()).endsWith("population: Fictional sample data made for Candour (2015)");
        assertThat(FINANCE.measure(REAL, Measure.DO_NOTHING_GAP_PER_HEAD, "2020-21"))
                .filteredOn(MeasureValue::isAvailable)
                .hasSizeGreaterThan(35);
    }

    @Test
    void relianceIsTheLargestAcuteTrustsShare() {
        MeasureValue reliance = FINANCE.measure(SAMPLE, "X54000001", Measure.SINGLE_PROVIDER_RELIANCE, "2016-17");
        assertThat(reliance.value().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(
                        new BigDecimal("9840000").divide(new BigDecimal("139600"), 6, RoundingMode.HALF_UP));
        assertThat(reliance.reported()).isEqualTo(2);
        assertThat(FINANCE.measure(SAMPLE, "X54000006", Measure.SINGLE_PROVIDER_RELIANCE, "2016-17")
                        .value())
                .isEqualByComparingTo("100");
        assertThat(FINANCE.measure(REAL, Measure.SINGLE_PROVIDER_RELIANCE, "2016-17"))
                .noneMatch(MeasureValue::isAvailable);
    }

    @Test
    void theDistanceAsShareOfIncomeLeavesCommissionersOut() {
        MeasureValue share = FINANCE.measure(SAMPLE, "X54000006", Measure.DISTANCE_SHARE_OF_INCOME, "2016-17");
        List<Figure> trust = FINANCE.figures(SAMPLE, "X54000006").stream()
                .filter(f -> "XNE".equals(f.organisation()) && f.year().equals("2016-17"))
                .toList();
        BigDecimal income = one(trust, "income");
        assertThat(share.expected()).isOne();
        assertThat(share.value().multiply(income).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(one(trust, "outturn")
                        .subtract(one(trust, "control-total"))
                        .movePointRight(2));
    }

    private static BigDecimal one(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(f -> f.measure().equals(measure) && !f.basis().equals("forecast-outturn"))
                .filter(f -> !f.stf().equals("excluding"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aFinanceDirectorFindsHerLineItsSourceAndTheSumsItIsPartOf() {
        OrganisationAccount account = FINANCE.organisation(SAMPLE, "XN2").orElseThrow();
        assertThat(account.organisation().name()).isEqualTo("Vale General Hospital Trust");
        OrganisationAccount.Year newest = account.years().getFirst();
        assertThat(newest.year()).isEqualTo("2016-17");
        assertThat(newest.figures()).isNotEmpty().allMatch(figure -> !figure.source()
                .isEmpty());
        assertThat(newest.line()).singleElement().matches(line -> line.controlTotal() != null);
        assertThat(newest.sums()).filteredOn(MeasureValue::isAvailable).hasSize(4);
        assertThat(newest.system().reconciliation().state()).isEqualTo(Reconciliation.State.ADDS_UP);
        assertThat(newest.regions())
                .singleElement()
                .matches(region -> region.region().name().equals("Northmarch"));
        assertThat(FINANCE.organisation(SAMPLE, "RJ6")).isEmpty();
    }
}
