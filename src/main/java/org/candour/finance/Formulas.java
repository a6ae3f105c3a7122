package org.candour.finance;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formula of each measure. */
final class Formulas {

    private static final Map<Measure, Formula> ALL = Stream.of(
                    new DistanceFromControlTotal(),
                    new DistanceShareOfIncome(),
                    new NetPositionShareOfAllocations(),
                    new DoNothingGapPerHead(),
                    new SingleProviderReliance())
            .collect(Collectors.toUnmodifiableMap(Formula::measure, Function.identity()));

    private Formulas() {}

    static Formula of(Measure measure) {
        Formula formula = ALL.get(measure);
        if (formula == null) {
            throw new IllegalStateException("No formula for " + measure);
        }
        return formula;
    }
}
