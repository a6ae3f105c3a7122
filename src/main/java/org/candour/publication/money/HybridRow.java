package org.candour.publication.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.finance.HybridLine;
import org.candour.finance.Measure;

/**
 * An area in the list by the hybrid of the two standings.
 *
 * @param moved places gained (more to look into) or lost against even weights; empty when it stands where it stood
 */
public record HybridRow(String code, String name, HybridLine line, String moved) {

    private static final int EVEN = 50;

    static List<HybridRow> of(List<AreaMoney> areas, int weight) {
        Map<String, String> names = areas.stream().collect(Collectors.toMap(AreaMoney::code, AreaMoney::name));
        Map<String, Integer> even = new HashMap<>();
        lines(areas, EVEN).forEach(line -> even.put(line.footprint(), line.rank()));
        return lines(areas, weight).stream()
                .map(line -> new HybridRow(
                        line.footprint(),
                        names.getOrDefault(line.footprint(), line.footprint()),
                        line,
                        moved(even.getOrDefault(line.footprint(), line.rank()) - line.rank())))
                .toList();
    }

    private static List<HybridLine> lines(List<AreaMoney> areas, int weight) {
        return HybridLine.of(
                Measure.DISTANCE_FROM_CONTROL_TOTAL,
                areas.stream().map(AreaMoney::distance).toList(),
                Measure.NET_POSITION_SHARE_OF_ALLOCATIONS,
                areas.stream().map(AreaMoney::net).toList(),
                weight);
    }

    private static String moved(int places) {
        return places == 0 ? "" : (places > 0 ? "up " : "down ") + Math.abs(places);
    }
}
