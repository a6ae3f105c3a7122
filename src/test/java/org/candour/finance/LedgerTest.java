package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.candour.finance.Reconciliation.State;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sums to the penny, held against whole pence counted by other means. */
class LedgerTest {

    private static final RoundId ROUND = new RoundId("any");
    private static final String YEAR = "2019-20";
    private static final List<String> SYSTEMS = List.of("S0", "S1", "S2", "S3");
    private static final Region REGION = new Region("R2019-NORTH", "North", 2019, List.of("S0", "S1", "S2"));

    /** Pence from one body to another; S3 lies in another region, -1 is nobody known. */
    record Gift(int giver, int receiver, long pence) {}

    @Provide
    Arbitrary<List<Gift>> gifts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.longs().between(1, 9_999_999_999L))
                .as(Gift::new)
                .filter(gift -> gift.giver() != gift.receiver())
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void whatIsNotExplainedIsTheSameAsCountedInPence(
            @ForAll("pence") List<Long> totals, @ForAll("gifts") List<Gift> gifts, @ForAll("one") long regional) {
        List<Figure> figures = new ArrayList<>();
        Map<String, BigInteger> purse = new HashMap<>();
        for (int i = 0; i < SYSTEMS.size(); i++) {
            figures.add(total(SYSTEMS.get(i), "system-control-total", totals.get(i)));
            purse.put(SYSTEMS.get(i), BigInteger.valueOf(totals.get(i)));
        }
        figures.add(total(REGION.code(), "regional-control-total", regional));
        for (Gift gift : gifts) {
            figures.add(offset(gift));
            purse.merge("S" + gift.giver(), BigInteger.valueOf(gift.pence()), BigInteger::add);
            purse.merge("S" + gift.receiver(), BigInteger.valueOf(-gift.pence()), BigInteger::add);
        }

        RegionLedger ledger = maker(figures).of(REGION);

        BigInteger counted = purse.get("S0").add(purse.get("S1")).add(purse.get("S2"));
        BigInteger unexplained = counted.subtract(BigInteger.valueOf(regional));
        assertThat(pence(ledger.reconciliation().unexplained())).isEqualTo(unexplained);
        assertThat(ledger.reconciliation().state())
                .isEqualTo(unexplained.signum() == 0 ? State.ADDS_UP : State.DOES_NOT_ADD_UP);
        for (SystemLedger system : ledger.systems()) {
            assertThat(pence(system.afterOffsets())).isEqualTo(purse.get(system.footprint()));
        }
        BigDecimal bySystem =
                ledger.systems().stream().map(SystemLedger::offset).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bySystem).isEqualByComparingTo(ledger.reconciliation().offsets());
    }

    @Provide
    Arbitrary<List<Long>> pence() {
        return one().list().ofSize(4);
    }

    @Provide
    Arbitrary<Long> one() {
        return Arbitraries.longs().between(-99_999_999_999L, 99_999_999_999L);
    }

    @Test
    void whatDoesNotAddUpIsSaidInASentence() {
        List<Figure> figures = new ArrayList<>(threeSystems());
        figures.add(total(REGION.code(), "regional-control-total", 1_000_000_000));

        Reconciliation found = maker(figures).of(REGION).reconciliation();

        assertThat(found.sentence())
                .isEqualTo(
                        "The control totals of the three systems of North come to £12.4m. The control total stated for"
                                + " North is £10.0m: £2.4m is not explained by any offset, as none is stated.");
        assertThat(found.unexplained()).isEqualByComparingTo("2.4");
    }

    @Test
    void anOffsetStatedIsNamedAndWhatAddsUpIsSaidToo() {
        List<Figure> figures = new ArrayList<>(threeSystems());
        figures.add(total(REGION.code(), "regional-control-total", 1_340_000_000));
        figures.add(offset(new Gift(1, -1, 100_000_000)));

        Reconciliation found = maker(figures).of(REGION).reconciliation();

        assertThat(found.state()).isEqualTo(State.ADDS_UP);
        assertThat(found.sentence())
                .isEqualTo(
                        "The control totals of the three systems of North come to £12.4m; after the one offset stated"
                                + " to £13.4m. That is the control total stated for North of £13.4m: it adds up.");
    }

    @Test
    void aRefusedControlTotalCountsAndIsSaidToBeRefused() {
        Figure refused = answered("T2", -190_000_000, "refused");
        List<Figure> figures = List.of(
                answered("T1", 500_000_000, "accepted"), refused, total("S0", "system-control-total", 310_000_000));

        assertThat(maker(figures).system("S0").reconciliation().sentence())
                .isEqualTo("The control totals of the two organisations of System S0 come to £3.1m (includes −£1.9m of"
                        + " Trust T2, refused). That is the control total stated for System S0 of £3.1m: it adds up.");
    }

    private static Figure answered(String code, long pence, String response) {
        Figure f = ofBody(code, pence);
        return new Figure(
                ROUND,
                f.footprint(),
                code,
                f.measure(),
                YEAR,
                f.value(),
                "GBP m",
                "",
                "",
                "exact",
                true,
                response,
                "",
                "Paper",
                "");
    }

    @Test
    void oneMissingControlTotalMeansThatItCannotBeSaid() {
        List<Figure> figures = new ArrayList<>(threeSystems().subList(0, 2));
        figures.add(total(REGION.code(), "regional-control-total", 1_000_000_000));

        Reconciliation found = maker(figures).of(REGION).reconciliation();

        assertThat(found.state()).isEqualTo(State.CANNOT_BE_SAID);
        assertThat(found.parts()).isNull();
        assertThat(found.unexplained()).isNull();
        assertThat(found.sentence())
                .isEqualTo(
                        "One of three control totals of the systems of North has not been found (System S2); the control"
                                + " total stated for North is £10.0m. Whether they add up cannot be said.");
    }

    @Test
    void aDifferenceTooSmallForOneDecimalIsShownWithEveryDigit() {
        List<Figure> figures = new ArrayList<>(threeSystems());
        figures.add(total(REGION.code(), "regional-control-total", 1_239_999_999));

        assertThat(maker(figures).of(REGION).reconciliation().sentence()).contains("£0.00000001m is not explained");
    }

    @Test
    void anNhsBodyWithoutAControlTotalIsMissedButNotACouncil() {
        List<Figure> figures = new ArrayList<>();
        figures.add(total("S0", "system-control-total", 500));
        figures.add(ofBody("T1", 500));

        assertThat(maker(figures).system("S0").reconciliation().sentence())
                .startsWith(
                        "One of two control totals of the organisations of System S0 has not been found (Trust T2)");
        figures.add(ofBody("T2", 0));
        assertThat(maker(figures).system("S0").reconciliation().state()).isEqualTo(State.ADDS_UP);
    }

    private static List<Figure> threeSystems() {
        return List.of(
                total("S0", "system-control-total", 300_000_000),
                total("S1", "system-control-total", 900_000_000),
                total("S2", "system-control-total", 40_000_000));
    }

    private static LedgerMaker maker(List<Figure> figures) {
        return new LedgerMaker(
                RoundFigures.of(figures),
                YEAR,
                code -> "System " + code,
                code -> List.of(body(code, "T1", "trust"), body(code, "T2", "trust"), body(code, "C1", "council")));
    }

    private static Organisation body(String footprint, String code, String kind) {
        return new Organisation(footprint, code, "Trust " + code, kind, true, "", "");
    }

    private static Figure total(String area, String measure, long pence) {
        return figure(area, null, measure, pence, null);
    }

    private static Figure ofBody(String code, long pence) {
        return figure("S0", code, "control-total", pence, null);
    }

    private static Figure offset(Gift gift) {
        String receiver = gift.receiver() < 0 ? null : "S" + gift.receiver();
        return figure(
                "S" + gift.giver(),
                null,
                Figure.OFFSET,
                gift.pence(),
                new OffsetTerms(OffsetTerms.NEIGHBOUR, receiver, ""));
    }

    private static Figure figure(
            String area, @Nullable String body, String measure, long pence, @Nullable OffsetTerms offset) {
        BigDecimal millions = BigDecimal.valueOf(pence, 8);
        return new Figure(
                ROUND, area, body, measure, YEAR, millions, "GBP m", "", "", "exact", true, "", "", "Paper", "",
                offset);
    }

    private static BigInteger pence(@Nullable BigDecimal millions) {
        return millions.movePointRight(8).toBigIntegerExact();
    }
}
