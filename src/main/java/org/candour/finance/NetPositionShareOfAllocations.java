package org.candour.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Net position as share of allocations, %: Σ net position (surplus or deficit excluding STF) of all the footprint's
 * health bodies ÷ Σ allocations of its commissioners × 100, same year; negative is a deficit. Kept to 34 digits, never
 * rounded further. Expected to report: every organisation with a control total, outturn, net position or allocation in
 * the year, and every trust and commissioner that mainly belongs to the footprint; a commissioner has reported when both its net position and its allocation are there, because a share of
 * half the allocations is no share at all. Source: the figures' own sources, named in the value.
 */
final class NetPositionShareOfAllocations implements Formula {

    static final String BASIS = "outturn, excluding STF";

    @Override
    public Measure measure() {
        return Measure.NET_POSITION_SHARE_OF_ALLOCATIONS;
    }

    @Override
    public MeasureValue workOut(Area area, Returns returns, Coverage coverage) {
        Set<String> expected =
                returns.expected(area.healthBodies(), "control-total", "outturn", "net-position", "allocation");
        List<Figure> positions = new ArrayList<>();
        List<Figure> allocations = new ArrayList<>();
        boolean commissionerMissing = false;
        for (String organisation : expected) {
            Optional<Figure> position = returns.netPosition(organisation);
            Optional<Figure> allocation = returns.allocation(organisation);
            boolean complete = position.isPresent() && (allocation.isPresent() || !area.commissions(organisation));
            if (complete) {
                positions.add(position.get());
                allocation.ifPresent(allocations::add);
            }
            commissionerMissing |= !complete && area.commissions(organisation);
        }
        boolean enough = coverage.isEnough(positions.size(), expected.size()) && !commissionerMissing;
        String words = coverage.words(positions.size(), expected.size());
        List<Figure> used = new ArrayList<>(positions);
        used.addAll(allocations);
        return new MeasureValue(
                area.footprint(),
                measure().id(),
                returns.year(),
                enough ? Formula.percentage(Returns.sum(positions), Returns.sum(allocations)) : null,
                measure().unit(),
                Formula.basis(BASIS, positions),
                positions.size(),
                expected.size(),
                Returns.sources(used),
                commissionerMissing ? words + "; a commissioner's net position or allocation is missing" : words);
    }
}
