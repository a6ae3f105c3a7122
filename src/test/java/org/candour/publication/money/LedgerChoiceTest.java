package org.candour.publication.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.candour.finance.Figure;
import org.candour.finance.Reconciliation;
import org.candour.finance.Reconciliation.State;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerChoiceTest {

    private static final Region NORTH = new Region("R-NORTH", "North", 2016, List.of("A"));
    private static final Region EAST = new Region("R-EAST", "East", 2016, List.of("B"));
    private static final Region SOUTH = new Region("R-SOUTH", "South", 2016, List.of("C"));
    private static final List<Region> ALL = List.of(NORTH, EAST, SOUTH);

    @Test
    void opensOnTheRegionFurthestFromAddingUpWhateverTheSign() {
        assertThat(LedgerChoice.usualRegion(
                        ALL,
                        List.of(),
                        List.of(
                                ledger(NORTH, State.DOES_NOT_ADD_UP, "2.5"),
                                ledger(EAST, State.DOES_NOT_ADD_UP, "-4.0"),
                                ledger(SOUTH, State.ADDS_UP, "0"))))
                .isEqualTo("R-EAST");
    }

    @Test
    void opensWhereAControlTotalIsKnownWhenNoneIsKnownNotToAddUp() {
        Figure total = new Figure(
                new RoundId("r"),
                "C",
                null,
                "system-control-total",
                "2016-17",
                BigDecimal.ONE,
                "GBP m",
                "",
                "",
                "exact",
                true,
                "",
                "",
                "A test",
                "");

        assertThat(LedgerChoice.usualRegion(
                        ALL,
                        List.of(total),
                        List.of(
                                ledger(NORTH, State.CANNOT_BE_SAID, null),
                                ledger(EAST, State.CANNOT_BE_SAID, null),
                                ledger(SOUTH, State.ADDS_UP, "0"))))
                .isEqualTo("R-SOUTH");
    }

    @Test
    void opensOnTheFirstWhenNothingIsKnown() {
        assertThat(LedgerChoice.usualRegion(ALL, List.of(), List.of())).isEqualTo("R-NORTH");
        assertThat(LedgerChoice.usualRegion(List.of(), List.of(), List.of())).isEmpty();
    }

    private static RegionLedger ledger(Region region, State state, @Nullable String unexplained) {
        return new RegionLedger(
                region,
                "2016-17",
                null,
                List.of(),
                List.of(),
                new Reconciliation(
                        state,
                        null,
                        BigDecimal.ZERO,
                        null,
                        unexplained == null ? null : new BigDecimal(unexplained),
                        ""));
    }
}
