package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.List;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Areas with two figures, for tests of what is made of them. */
final class MadeMoney {

    static final RoundId ROUND = new RoundId("made-2016");

    private MadeMoney() {}

    static AreaMoney area(String code, @Nullable String distance, @Nullable String net) {
        Footprint footprint = new Footprint(
                ROUND, code, code, code, code, "North", null, "", "", "", "", "", new Footprint.Tile(1, 1));
        return new AreaMoney(
                footprint,
                null,
                value(code, Measure.DISTANCE_FROM_CONTROL_TOTAL, "2016-17", distance),
                value(code, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, "2015-16", net),
                "",
                "");
    }

    static MeasureValue value(String code, Measure measure, String year, @Nullable String value) {
        return new MeasureValue(
                code,
                measure.id(),
                year,
                value == null ? null : new BigDecimal(value),
                measure.unit(),
                "outturn",
                value == null ? 1 : 2,
                2,
                "A source",
                value == null ? "1 of 2 organisations reported; shown from 80 %" : "");
    }

    /** One of each kind: on both, escaping each measure, on neither, and one that cannot be said. */
    static List<AreaMoney> oneOfEach() {
        return List.of(
                area("Both", "-5", "-3"),
                area("Structural", "1", "-4"),
                area("Target", "-2", "1"),
                area("Neither", "2", "2"),
                area("Unknown", null, "-1"));
    }
}
