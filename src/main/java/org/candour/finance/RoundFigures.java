package org.candour.finance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All figures of one round, held in memory in the file's order. */
record RoundFigures(List<Figure> all, Map<String, List<Figure>> byFootprint, Set<FigureKey> revised) {

    static final RoundFigures NONE = new RoundFigures(List.of(), Map.of(), Set.of());

    static RoundFigures of(List<Figure> figures) {
        return of(figures, Set.of());
    }

    static RoundFigures of(List<Figure> figures, Set<FigureKey> revised) {
        return new RoundFigures(
                List.copyOf(figures),
                figures.stream().collect(Collectors.groupingBy(Figure::footprint, Collectors.toUnmodifiableList())),
                Set.copyOf(revised));
    }

    List<Figure> of(String footprint) {
        return byFootprint.getOrDefault(footprint, List.of());
    }

    /** Financial years that any figure is for, newest first. */
    List<String> years() {
        return all.stream()
                .map(Figure::year)
                .filter(FigureRules::isOneYear)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }
}
