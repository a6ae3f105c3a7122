package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Distance from control total, £m: Σ (outturn − control total) over the footprint's organisations that have both in the
 * year; negative fell short. The outturn is the one including the sustainability and transformation fund (STF), because
 * control totals of 2016-17 were set on that basis. Expected to report: every organisation with a control total or an
 * outturn in the year, and every trust and commissioner that mainly belongs to the footprint. Source: the figures' own sources, named in the value.
 */
final class DistanceFromControlTotal implements Formula {

    static final String BASIS = "outturn, including STF";

    @Override
    public Measure measure() {
        return Measure.DISTANCE_FROM_CONTROL_TOTAL;
    }

    @Override
    public MeasureValue workOut(Area area, Returns returns, Coverage coverage) {
        Set<String> expected = returns.expected(area.healthBodies(), "control-total", "outturn");
        List<Figure> used = new ArrayList<>();
        List<Figure> outturns = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int reported = 0;
        for (String organisation : expected) {
            Optional<Figure> target = returns.controlTotal(organisation);
            Optional<Figure> outturn = returns.outturn(organisation);
            if (target.isPresent() && outturn.isPresent()) {
                reported++;
                sum = sum.add(Returns.value(outturn.get())).subtract(Returns.value(target.get()));
                used.add(target.get());
                outturns.add(outturn.get());
                used.add(outturn.get());
            }
        }
        return new MeasureValue(
                area.footprint(),
                measure().id(),
                returns.year(),
                coverage.isEnough(reported, expected.size()) ? sum : null,
                measure().unit(),
                Formula.basis(BASIS, outturns),
                reported,
                expected.size(),
                Returns.sources(used),
                coverage.words(reported, expected.size()));
    }
}
