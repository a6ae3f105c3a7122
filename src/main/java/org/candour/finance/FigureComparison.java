package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds changes against the figures there are: what is new, what differs, what is the same. */
final class FigureComparison {

    /**
     * A revision to add.
     *
     * @param before the figure it follows; null when it is the first of a new series
     * @param withdrawn whether it takes the figure away
     * @param restored what it puts back; null when it says something of its own
     */
    record Step(
            @Nullable StandingFigure before,
            Figure after,
            boolean withdrawn,
            @Nullable Restored restored) {

        Step(@Nullable StandingFigure before, Figure after, boolean withdrawn) {
            this(before, after, withdrawn, null);
        }
    }

    /**
     * An earlier revision that stands again.
     *
     * @param revision 0 when nothing stood
     * @param pack whether the figure then is as the round's pack left it, whoever puts it back
     */
    record Restored(int revision, boolean pack) {}

    private final Map<FigureKey, StandingFigure> standing = new HashMap<>();
    private final Map<FigureKey, List<StandingFigure>> offsets = new HashMap<>();

    FigureComparison(Collection<StandingFigure> newest) {
        for (StandingFigure figure : newest) {
            standing.put(FigureKey.of(figure.figure()), figure);
            if (figure.figure().offset() != null && !figure.withdrawn()) {
                offsets.computeIfAbsent(FigureKey.of(withoutReceiver(figure.figure())), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    @Nullable
    StandingFigure of(Figure figure) {
        StandingFigure same = standing.get(FigureKey.of(figure));
        return same != null ? same : otherwiseTold(figure);
    }

    /** The steps that make the figures as they should be, in order; nothing for those that already are. */
    List<Step> steps(FigureChanges changes) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> spokenOf = spokenOf(changes);
        for (Figure figure : changes.figures()) {
            StandingFigure before = standing.get(FigureKey.of(figure));
            if (before == null) {
                StandingFigure told = otherwiseTold(figure);
                before = told == null || !spokenOf.add(told.series()) ? null : told;
            }
            boolean stands = before != null
                    && !before.withdrawn()
                    && (isSame(before.figure(), figure) || tellsLess(figure, before.figure()));
            if (!stands) {
                steps.add(new Step(before, figure, false));
            }
        }
        for (Figure figure : changes.withdrawn()) {
            StandingFigure before = of(figure);
            if (before != null && !before.withdrawn()) {
                steps.add(new Step(before, before.figure(), true));
            }
        }
        return steps;
    }

    /** Series that the changes name as they stand: two offsets of one sum to two neighbours are two. */
    private Set<Integer> spokenOf(FigureChanges changes) {
        return changes.figures().stream()
                .map(figure -> standing.get(FigureKey.of(figure)))
                .filter(Objects::nonNull)
                .map(StandingFigure::series)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The same offset as another paper told it: with its receiver or without. A surplus "asked to support the region"
     * and a sum for a named neighbour must not be counted twice when giver, kind, year and amount agree.
     */
    private @Nullable StandingFigure otherwiseTold(Figure figure) {
        OffsetTerms terms = figure.offset();
        if (terms == null || !figure.preferred()) {
            return null;
        }
        List<StandingFigure> found = offsets.getOrDefault(FigureKey.of(withoutReceiver(figure)), List.of()).stream()
                .filter(other -> isSameAmount(other.figure(), figure))
                .filter(other -> terms.receiver() == null || receiver(other.figure()) == null)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean tellsLess(Figure figure, Figure before) {
        return figure.offset() != null && receiver(figure) == null && receiver(before) != null;
    }

    private static @Nullable String receiver(Figure offset) {
        return offset.offset() == null ? null : offset.offset().receiver();
    }

    private static Figure withoutReceiver(Figure figure) {
        OffsetTerms terms = Objects.requireNonNull(figure.offset());
        return figure.withOffset(new OffsetTerms(terms.kind(), null, terms.repayable()));
    }

    /** Also when one gives more zeros behind the point than the other. */
    static boolean isSame(Figure one, Figure other) {
        return isSameAmount(one, other) && one.withValue(null).equals(other.withValue(null));
    }

    private static boolean isSameAmount(Figure one, Figure other) {
        BigDecimal value = one.value();
        BigDecimal otherValue = other.value();
        return value == null || otherValue == null ? value == otherValue : value.compareTo(otherValue) == 0;
    }
}
