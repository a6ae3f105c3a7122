package org.candour.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.common.Findings;
import org.candour.finance.FigureComparison.Restored;
import org.candour.finance.FigureComparison.Step;
import org.jspecify.annotations.Nullable;

/** Works out what puts figures back as they stood before an import, or why that cannot be done. */
final class TakingBack {

    /** As many are named; the number of all is said. */
    private static final int MOST_NAMED = 20;

    /**
     * A revision of a figure that the import changed.
     *
     * @param ofImport whether the import added it
     * @param standsAs the revision it put back, 0 when none stood; its own number for every other
     */
    record Kept(StandingFigure figure, boolean ofImport, int standsAs) {}

    /**
     * One figure the import changed.
     *
     * @param before what stood until then; null when there was nothing
     * @param newest of its revisions
     */
    private record Change(Kept done, @Nullable Kept before, Kept newest) {

        /** Nothing followed, or what followed was itself taken back. */
        private boolean stands() {
            return newest.standsAs() == done.figure().revision();
        }

        private @Nullable Figure stoodBefore() {
            return before == null || before.figure().withdrawn()
                    ? null
                    : before.figure().figure();
        }

        private Step step() {
            Restored restored = before == null
                    ? new Restored(0, true)
                    : new Restored(before.standsAs(), before.figure().fromPack());
            Figure figure = stoodBefore();
            return figure == null
                    ? new Step(newest.figure(), newest.figure().figure(), true, restored)
                    : new Step(newest.figure(), figure, false, restored);
        }

        private boolean isToDo() {
            return stoodBefore() != null || !newest.figure().withdrawn();
        }
    }

    private final Findings findings = new Findings();
    private int problems;

    private TakingBack() {}

    /**
     * The steps that undo the import; refuses when other figures were recorded over its own since.
     *
     * @param kept every revision of every figure it changed, by figure, oldest first
     * @param newest of every figure of the round
     */
    static List<Step> steps(List<Kept> kept, List<StandingFigure> newest) {
        List<Change> changes = changes(kept);
        TakingBack back = new TakingBack();
        changes.stream()
                .filter(change -> !change.stands())
                .forEach(change -> back.refuse(change, "changed again since"));
        back.refuseDoubles(changes, newest);
        back.throwIfAny();
        return changes.stream().filter(Change::isToDo).map(Change::step).toList();
    }

    private static List<Change> changes(List<Kept> kept) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).ofImport()) {
                int last = i;
                while (last + 1 < kept.size() && series(kept, last + 1) == series(kept, i)) {
                    last++;
                }
                Kept before = i > 0 && series(kept, i - 1) == series(kept, i) ? kept.get(i - 1) : null;
                changes.add(new Change(kept.get(i), before, kept.get(last)));
            }
        }
        return changes;
    }

    private static int series(List<Kept> kept, int index) {
        return kept.get(index).figure().series();
    }

    /** An offset whose receiver the import told goes back to the key it had; another may have come there meanwhile. */
    private void refuseDoubles(List<Change> changes, List<StandingFigure> newest) {
        Map<FigureKey, Integer> standing = newest.stream()
                .filter(figure -> !figure.withdrawn())
                .collect(Collectors.toMap(
                        figure -> FigureKey.of(figure.figure()),
                        StandingFigure::series,
                        (one, other) -> one,
                        HashMap::new));
        for (Change change : changes) {
            Figure figure = change.stoodBefore();
            Integer other = figure == null ? null : standing.get(FigureKey.of(figure));
            if (other != null && other != change.done().figure().series()) {
                refuse(change, "recorded once more since");
            }
        }
    }

    private void refuse(Change change, String why) {
        problems++;
        if (problems <= MOST_NAMED) {
            Figure figure = change.done().figure().figure();
            String body = figure.organisation() == null ? figure.footprint() : figure.organisation();
            findings.add(
                    String.join(" ", body, figure.measure(), figure.year()),
                    "It was " + why + ".",
                    "Take back what came later first, or send a corrected table.");
        }
    }

    private void throwIfAny() {
        findings.throwIfAny(
                problems > MOST_NAMED
                        ? "Nothing was taken back; figures were recorded over " + problems + " of its own since, first:"
                        : "Nothing was taken back; figures were recorded over its own since:");
    }
}
