package org.candour.figures.check;

import java.math.BigDecimal;
import org.candour.finance.Figure;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Figures as somebody returned them. */
final class Returned {

    private Returned() {}

    static Figure footprint(String measure, String year, String millions) {
        return footprint(measure, year, millions, "");
    }

    static Figure footprint(String measure, String year, String millions, String note) {
        return figure(null, measure, year, millions, note);
    }

    /** Of one organisation in 2015-16. */
    static Figure of(String organisation, String measure, String millions) {
        return figure(organisation, measure, "2015-16", millions, "");
    }

    private static Figure figure(
            @Nullable String organisation, String measure, String year, String millions, String note) {
        return new Figure(
                new RoundId("round-1"),
                "X1",
                organisation,
                measure,
                year,
                new BigDecimal(millions),
                "GBP m",
                "outturn",
                "excluding",
                "exact",
                true,
                "",
                note,
                "A return",
                "");
    }
}
