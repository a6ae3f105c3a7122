package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.publication.page.FootprintView.FinanceLine;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Control totals and outturns of a footprint's bodies, one line each, and their sum. */
@Component
class FinanceLines {

    private final Finance finance;
    private final Footprints footprints;

    FinanceLines(Finance finance, Footprints footprints) {
        this.finance = finance;
        this.footprints = footprints;
    }

    List<FinanceLine> of(Round round, Footprint footprint, String year) {
        Map<String, String> names = footprints.organisations(round.id(), footprint.code()).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::name, (a, b) -> a));
        Map<String, List<Figure>> byBody = finance.figures(round.id(), footprint.code()).stream()
                .filter(f -> f.year().equals(year) && f.organisation() != null)
                .collect(Collectors.groupingBy(
                        f -> Objects.requireNonNull(f.organisation()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        List<FinanceLine> lines = new ArrayList<>();
        byBody.forEach((code, figures) -> {
            FinanceLine line = line(names.getOrDefault(code, code), figures);
            if (line.controlTotal() != null || line.outturn() != null) {
                lines.add(line);
            }
        });
        if (lines.size() > 1) {
            lines.add(new FinanceLine(
                    "Footprint",
                    "",
                    sum(lines, FinanceLine::controlTotal),
                    sum(lines, FinanceLine::outturn),
                    sum(lines, FinanceLine::distance),
                    true));
        }
        return lines;
    }

    private static FinanceLine line(String name, List<Figure> figures) {
        Figure target = find(figures, "control-total");
        Figure outturn = find(figures, "outturn");
        BigDecimal asked = target == null ? null : target.value();
        BigDecimal became = outturn == null ? null : outturn.value();
        return new FinanceLine(
                name,
                target == null ? "" : target.response(),
                asked,
                became,
                asked == null || became == null ? null : became.subtract(asked),
                false);
    }

    private static @Nullable Figure find(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(f -> f.measure().equals(measure) && !f.stf().equals("excluding"))
                .findFirst()
                .orElse(null);
    }

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
