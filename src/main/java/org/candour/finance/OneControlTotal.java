package org.candour.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A body has one control total in a year to be held against; one including STF and one excluding it may stand together.
 * A correction that says it otherwise would stand beside what it corrects, and be added or shown twice.
 */
final class OneControlTotal {

    static final String MEASURE = "control-total";

    private record Answering(String body, String year) {}

    private final Map<Answering, List<Figure>> known = new HashMap<>();

    private OneControlTotal(List<Figure> standing, FigureChanges changes) {
        Set<FigureKey> replaced = keys(changes.figures());
        replaced.addAll(keys(changes.withdrawn()));
        standing.stream()
                .filter(figure -> isOne(figure) && !replaced.contains(FigureKey.of(figure)))
                .forEach(this::keep);
    }

    private static Set<FigureKey> keys(List<Figure> figures) {
        return figures.stream()
                .filter(OneControlTotal::isOne)
                .map(FigureKey::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static void check(List<Figure> standing, FigureChanges changes, Findings findings) {
        if (changes.figures().stream().noneMatch(OneControlTotal::isOne)) {
            return;
        }
        OneControlTotal one = new OneControlTotal(standing, changes);
        for (int i = 0; i < changes.figures().size(); i++) {
            Figure figure = changes.figures().get(i);
            if (isOne(figure)) {
                one.check(i + 1, figure, findings);
            }
        }
    }

    private static boolean isOne(Figure figure) {
        return figure.measure().equals(MEASURE)
                && figure.organisation() != null
                && figure.value() != null
                && figure.preferred();
    }

    private void check(int number, Figure figure, Findings findings) {
        Figure other = other(figure);
        if (other != null) {
            findings.add(
                    "Figure " + number + " (" + figure.organisation() + " " + MEASURE + " " + figure.year() + ")",
                    figure.organisation() + " already has a control total for " + figure.year() + ", " + kind(other)
                            + "; this one is " + kind(figure) + ".",
                    "Say which it is: to correct the other, give STF and basis as there; a rival figure is not preferred.");
        }
        keep(figure);
    }

    private @Nullable Figure other(Figure figure) {
        return known.getOrDefault(answering(figure), List.of()).stream()
                .filter(other -> !FigureKey.of(other).equals(FigureKey.of(figure)))
                .filter(other -> figure.stf().isEmpty()
                        || other.stf().isEmpty()
                        || figure.stf().equals(other.stf()))
                .findFirst()
                .orElse(null);
    }

    private void keep(Figure figure) {
        known.computeIfAbsent(answering(figure), body -> new ArrayList<>()).add(figure);
    }

    private static Answering answering(Figure figure) {
        return new Answering(Objects.requireNonNull(figure.organisation()), figure.year());
    }

    private static String kind(Figure figure) {
        String stf = figure.stf().isEmpty() ? "without saying whether including STF" : figure.stf() + " STF";
        return figure.basis().isEmpty() ? stf : stf + " (" + figure.basis() + ")";
    }
}
