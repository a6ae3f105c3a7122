package org.candour.plans.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.ListSections.Stretch;
import org.candour.plans.reader.PageDraft.Part;

/** Looks at each page again when the next ones are known: they tell its headers, its lists and the end of its last word. */
final class SecondLook {

    /** Headers of left and right pages alternate; three of a kind are then five pages apart. */
    private static final int AHEAD = 6;

    private record Seen(PageDraft draft, Page told) {}

    private final LineEnds lineEnds;
    private final Sink sink;
    private final Typography typography = new Typography();
    private final RunningHeads heads = new RunningHeads(typography);
    private final ListSections lists = new ListSections();
    private final Deque<Seen> waiting = new ArrayDeque<>();

    SecondLook(LineEnds lineEnds, Sink sink) {
        this.lineEnds = lineEnds;
        this.sink = sink;
    }

    void add(PageDraft draft, Page told) throws IOException {
        heads.see(draft);
        typography.see(draft);
        waiting.addLast(new Seen(draft, told));
        if (waiting.size() > AHEAD) {
            look();
        }
    }

    /** No more pages follow. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            look();
        }
    }

    private void look() throws IOException {
        Seen seen = waiting.removeFirst();
        PageDraft draft = seen.draft();
        heads.mark(draft);
        markLists(draft);
        typography.markFootnotes(draft);
        Seen next = waiting.peekFirst();
        if (next != null) {
            heads.mark(next.draft());
            draft.endWordWith(next.draft(), lineEnds);
        }
        Page told = seen.told();
        if (told.readability() == Readability.TEXT) {
            LineEnds.Joined now = draft.text(lineEnds);
            if (!now.marks().equals(told.marks()) || !now.text().equals(told.text())) {
                sink.tell(new Reply.PageAgain(PageVerdict.text(told.number(), now.text(), told.reason(), now.marks())));
            }
        }
    }

    private void markLists(PageDraft draft) {
        List<Part> parts = draft.parts().stream()
                .filter(part -> part.line() != null && !part.isHead())
                .toList();
        List<ListSections.Line> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(new ListSections.Line(part.text(), typography.headingLevel(part)));
        }
        for (Stretch stretch : lists.on(lines)) {
            parts.subList(stretch.firstLine(), stretch.endLine()).forEach(part -> part.mark(stretch.kind()));
        }
    }
}
