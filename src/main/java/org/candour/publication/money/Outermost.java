package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.candour.finance.Reading;

/** The areas whose points are named: both ends of each measure, and the largest deficit that targets alone hide. */
final class Outermost {

    private static final int NAMED_EACH = 2;

    private Outermost() {}

    static Set<AreaMoney> of(List<AreaMoney> areas) {
        Set<AreaMoney> outermost = new LinkedHashSet<>();
        ends(areas, outermost, Scatter::distance);
        ends(areas, outermost, Scatter::net);
        areas.stream()
                .filter(area -> area.reading() == Reading.ONLY_STRUCTURAL)
                .min(Comparator.comparing(Scatter::net))
                .ifPresent(outermost::add);
        return outermost;
    }

    private static void ends(List<AreaMoney> areas, Set<AreaMoney> into, Function<AreaMoney, BigDecimal> measure) {
        List<AreaMoney> sorted =
                areas.stream().sorted(Comparator.comparing(measure)).toList();
        into.addAll(sorted.subList(0, Math.min(NAMED_EACH, sorted.size())));
        into.add(sorted.getLast());
    }
}
