package org.candour.finance;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A measure as a source states it for the whole footprint. It stands in only where the organisations' returns are not
 * there or too few to add up, and its note says so: nobody can check it against them.
 */
final class StatedMeasure {

    private StatedMeasure() {}

    static MeasureValue insteadOf(MeasureValue workedOut, Measure measure, Returns returns) {
        Optional<Figure> stated = returns.ofArea(measure.id(), unit(measure));
        return workedOut.isAvailable()
                ? workedOut
                : stated.map(f -> of(f, workedOut, measure)).orElse(workedOut);
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case "%" -> "percent";
            case "£" -> "GBP per head";
            default -> Returns.MILLIONS;
        };
    }

    private static MeasureValue of(Figure figure, MeasureValue workedOut, Measure measure) {
        String note = Stream.of(
                        figure.qualifier().equals("exact") ? "" : "The source says “" + figure.qualifier() + "”",
                        figure.note(),
                        "Stated for the whole footprint; the organisations' returns have not been found")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new MeasureValue(
                workedOut.footprint(),
                measure.id(),
                workedOut.year(),
                figure.value(),
                measure.unit(),
                basis(figure),
                0,
                0,
                figure.source(),
                note);
    }

    private static String basis(Figure figure) {
        String basis =
                figure.basis().isEmpty() ? "basis not stated" : figure.basis().replace('-', ' ');
        return basis + (figure.stf().isEmpty() ? ", STF not stated" : ", " + figure.stf() + " STF");
    }
}
