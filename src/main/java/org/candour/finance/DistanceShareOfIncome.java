package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Distance from control total as a share of income, %: Σ (outturn − control total) ÷ Σ income × 100 over the
 * footprint's trusts; negative fell short. Commissioners are left out above and below the line: their allocations pay
 * the trusts' income, and the same pound must not be counted twice. Outturn including STF. Expected to report: every
 * trust with a control total, an outturn or an income in the year, and every trust that mainly belongs to the footprint; it has reported when all three are there. Source: the
 * figures' own sources, named in the value.
 */
final class DistanceShareOfIncome implements Formula {

    static final String BASIS = "outturn of trusts, including STF";

    @Override
    public Measure measure() {
        return Measure.DISTANCE_SHARE_OF_INCOME;
    }

    @Override
    public MeasureValue workOut(Area area, Returns returns, Coverage coverage) {
        Set<String> expected = returns.expected(area.trusts(), "control-total", "outturn", "income");
        expected.removeIf(area::commissions);
        List<Figure> used = new ArrayList<>();
        BigDecimal distance = BigDecimal.ZERO;
        BigDecimal incomes = BigDecimal.ZERO;
        int reported = 0;
        for (String organisation : expected) {
            Optional<Figure> target = returns.controlTotal(organisation);
            Optional<Figure> outturn = returns.outturn(organisation);
            Optional<Figure> income = returns.income(organisation);
            if (target.isPresent() && outturn.isPresent() && income.isPresent()) {
                reported++;
                distance = distance.add(Returns.value(outturn.get())).subtract(Returns.value(target.get()));
                incomes = incomes.add(Returns.value(income.get()));
                used.addAll(List.of(target.get(), outturn.get(), income.get()));
            }
        }
        return new MeasureValue(
                area.footprint(),
                measure().id(),
                returns.year(),
                coverage.isEnough(reported, expected.size()) ? Formula.percentage(distance, incomes) : null,
                measure().unit(),
                Formula.basis(
                        BASIS,
                        used.stream().filter(f -> f.measure().equals("outturn")).toList()),
                reported,
                expected.size(),
                Returns.sources(used),
                coverage.words(reported, expected.size()));
    }
}
