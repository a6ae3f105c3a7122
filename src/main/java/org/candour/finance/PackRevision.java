package org.candour.finance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.finance.FigureComparison.Step;

/** What a corrected pack changes: only what a pack brought, never what people recorded since. */
final class PackRevision {

    private PackRevision() {}

    static List<Step> steps(List<StandingFigure> newest, List<Figure> pack) {
        FigureComparison comparison = new FigureComparison(newest);
        Set<Integer> kept = new HashSet<>();
        List<Figure> figures = pack.stream()
                .filter(figure -> {
                    StandingFigure before = comparison.of(figure);
                    if (before != null) {
                        kept.add(before.series());
                    }
                    return before == null || before.fromPack();
                })
                .toList();
        List<Figure> gone = newest.stream()
                .filter(figure -> figure.fromPack() && !figure.withdrawn() && !kept.contains(figure.series()))
                .map(StandingFigure::figure)
                .collect(Collectors.toUnmodifiableList());
        return comparison.steps(new FigureChanges(figures, gone));
    }
}
