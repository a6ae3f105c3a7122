package org.candour.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Do-nothing gap per head, £: the gap the plan states if nothing were done ({@code do-nothing-gap}, £m) × 1,000,000 ÷
 * population; a bigger number is a bigger gap. Plans drew their gaps' borders differently (some with social care, some
 * over several years), so the gap's own note stands with the value. It rests on one statement for the whole footprint,
 * not on organisations. Sources: the statement's, and the population's with its year.
 */
final class DoNothingGapPerHead implements Formula {

    static final String BASIS = "as the plan states it";

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Override
    public Measure measure() {
        return Measure.DO_NOTHING_GAP_PER_HEAD;
    }

    @Override
    public MeasureValue workOut(Area area, Returns returns, Coverage coverage) {
        Optional<Figure> gap = returns.ofArea("do-nothing-gap", Returns.MILLIONS);
        Integer population = area.population();
        return new MeasureValue(
                area.footprint(),
                measure().id(),
                returns.year(),
                perHead(gap, population),
                measure().unit(),
                BASIS,
                0,
                0,
                gap.map(f -> f.source() + "; population: " + area.populationSource())
                        .orElse(""),
                gap.map(f -> note(f, population)).orElse("No gap has been found, or sources disagree on it"));
    }

    private static @Nullable BigDecimal perHead(Optional<Figure> gap, @Nullable Integer population) {
        return gap.isEmpty() || population == null || population <= 0
                ? null
                : Returns.value(gap.get())
                        .multiply(MILLION)
                        .divide(BigDecimal.valueOf(population), MathContext.DECIMAL128);
    }

    private static String note(Figure gap, @Nullable Integer population) {
        return Stream.of(
                        population == null ? "The population is not known" : "",
                        gap.qualifier().equals("exact") ? "" : "The source says “" + gap.qualifier() + "”",
                        gap.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
