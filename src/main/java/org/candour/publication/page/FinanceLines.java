package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.candour.finance.Finance;
import org.candour.finance.OrganisationLine;
import org.candour.footprints.Footprint;
import org.candour.publication.page.FootprintView.FinanceLine;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Control totals and outturns of a footprint's bodies, as finance has them, and their sum. */
@Component
class FinanceLines {

    private final Finance finance;

    FinanceLines(Finance finance) {
        this.finance = finance;
    }

    List<FinanceLine> of(Round round, Footprint footprint, String year) {
        List<FinanceLine> lines = new ArrayList<>(finance.organisationLines(round.id(), footprint.code(), year).stream()
                .map(FinanceLines::line)
                .toList());
        if (lines.size() > 1) {
            lines.add(new FinanceLine(
                    "",
                    "Footprint",
                    "",
                    sum(lines, FinanceLine::controlTotal),
                    sum(lines, FinanceLine::outturn),
                    sum(lines, FinanceLine::distance),
                    true));
        }
        return lines;
    }

    private static FinanceLine line(OrganisationLine line) {
        return new FinanceLine(
                line.code(), line.name(), line.response(), line.controlTotal(), line.outturn(), line.distance(), false);
    }

    /** Missing as soon as one part is missing: a sum of what happens to be known would pass for the whole. */
    private static @Nullable BigDecimal sum(List<FinanceLine> lines, Function<FinanceLine, @Nullable BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FinanceLine line : lines) {
            BigDecimal value = part.apply(line);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
