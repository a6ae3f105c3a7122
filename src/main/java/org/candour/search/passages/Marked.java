package org.candour.search.passages;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.plans.Mark;
import org.candour.plans.Mark.Weight;
import org.candour.plans.MarkNotes;
import org.candour.plans.Page;
import org.candour.search.passages.PageMatches.Range;

/** What is marked on a page, asked of places in its text: how much they weigh, and what is to be said beside them. */
public final class Marked {

    /** What nobody sees who reads the page: it is said even where other words of the snippet matched. */
    private static final Set<Mark.Kind> NOT_SEEN = EnumSet.of(Mark.Kind.DELETED, Mark.Kind.HIDDEN);

    private static final String HEADING = "in the heading of its section";

    /** Where nothing is marked, or nobody knows. */
    public static final Marked NOTHING = new Marked(List.of(), Integer.MAX_VALUE);

    private final List<Mark> marks;
    private final int end;

    private Marked(List<Mark> marks, int end) {
        this.marks = marks;
        this.end = end;
    }

    /** Of the page's text as it is indexed: what follows it there is its heading. */
    public static Marked of(Page page) {
        return new Marked(page.marks(), page.text().length());
    }

    /** What is to be said of the stretch, all of which is shown. */
    public String note(int from, int to) {
        return MarkNotes.of(marks, from, to);
    }

    /** What is to be said of a snippet with these places in it. */
    String note(List<Range> hits, Window shown) {
        List<Range> inside = hits.stream()
                .filter(hit -> hit.start() >= shown.start() && hit.start() < shown.end())
                .toList();
        String notes = EnumSet.allOf(Mark.Kind.class).stream()
                .filter(kind -> !kind.note().isEmpty())
                .map(kind -> note(kind, inside, shown))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
        boolean isHeading = !inside.isEmpty() && inside.stream().allMatch(hit -> hit.start() >= end);
        return isHeading ? HEADING : notes;
    }

    private String note(Mark.Kind kind, List<Range> hits, Window shown) {
        long within = hits.stream()
                .filter(hit -> MarkNotes.covers(marks, kind, hit.start(), hit.end()))
                .count();
        if (within > 0) {
            return within == hits.size() ? kind.note() : "in part " + kind.note();
        }
        boolean isShown = NOT_SEEN.contains(kind) && MarkNotes.touches(marks, kind, shown.start(), shown.end());
        return isShown ? "words beside it " + kind.note() : "";
    }

    /** Those that weigh most: a snippet shows what counts, where anything does. */
    List<Range> heaviest(List<Range> hits) {
        Weight most =
                hits.stream().map(this::weight).max(Comparator.naturalOrder()).orElse(Weight.FULL);
        return hits.stream().filter(hit -> weight(hit) == most).toList();
    }

    private Weight weight(Range hit) {
        return hit.start() >= end && end > 0 ? Weight.PASSING : Page.weight(marks, hit.start(), hit.end());
    }
}
