package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;
import org.candour.plans.Mark.Kind;
import org.candour.plans.reader.layout.Style;
import org.candour.plans.reader.layout.TextLine;
import org.jspecify.annotations.Nullable;

/** A page's text while it is still found out what kind of text its lines are. */
final class PageDraft {

    /** A line and what it is; without a place on the page when it is no part of its content. */
    static final class Part {

        private final String text;
        private final @Nullable TextLine line;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private String more = "";

        private Part(String text, @Nullable TextLine line) {
            this.text = text;
            this.line = line;
        }

        String text() {
            return text;
        }

        @Nullable
        TextLine line() {
            return line;
        }

        void mark(Kind kind) {
            kinds.add(kind);
        }

        boolean is(Kind kind) {
            return kinds.contains(kind);
        }

        boolean isHead() {
            return is(Kind.RUNNING_HEAD) || is(Kind.ONLY_RUNNING_HEAD);
        }

        /** Running text of the page itself. */
        boolean isBody() {
            return line != null
                    && !line.row()
                    && !isHead()
                    && !is(Kind.FOOTNOTE)
                    && !is(Kind.CONTENTS)
                    && !is(Kind.REFERENCES);
        }

        private String full() {
            return more.isEmpty() ? text : more;
        }
    }

    private final int number;
    private final List<Part> parts = new ArrayList<>();
    private boolean learnt;

    PageDraft(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    List<Part> parts() {
        return parts;
    }

    void add(TextLine line) {
        learnt = false;
        String text = clean(line.text());
        if (!text.isEmpty()) {
            Part part = new Part(text, line);
            if (line.row()) {
                part.mark(Kind.TABLE);
            }
            if (line.is(Style.HIDDEN)) {
                part.mark(Kind.HIDDEN);
            }
            parts.add(part);
        }
    }

    /** Text that does not stand on the page itself. */
    void add(Kind kind, String text) {
        learnt = false;
        for (String line : CleanText.of(text).split("\n")) {
            if (!line.isEmpty()) {
                Part part = new Part(line, null);
                part.mark(kind);
                parts.add(part);
            }
        }
    }

    private static String clean(String text) {
        boolean torn = text.endsWith("\u00AD");
        if (text.indexOf(TextLine.CELL_LINE) < 0) {
            return CleanText.of(text) + (torn ? "\u00AD" : "");
        }
        StringBuilder all = new StringBuilder();
        for (String line : text.split(String.valueOf(TextLine.CELL_LINE))) {
            all.append(all.isEmpty() ? "" : TextLine.CELL_LINE)
                    .append(CleanText.of(line))
                    .append(line.endsWith("\u00AD") ? "\u00AD" : "");
        }
        return all.toString();
    }

    /** Ends the page's last word with what stands of it at the beginning of the next page, where it stays as well. */
    void endWordWith(PageDraft next, LineEnds lineEnds) {
        Part last = null;
        for (Part part : parts) {
            last = part.isBody() ? part : last;
        }
        Part first = next.parts.stream().filter(Part::isBody).findFirst().orElse(null);
        if (last != null && first != null && LineEnds.isTorn(last.text(), first.text())) {
            last.more = lineEnds.whole(last.text(), first.text().split("\\s", 2)[0]);
            learnt = false;
        }
    }

    /** The text as it is known now. Its words are learnt the first time, and again where a word went on on the next page. */
    LineEnds.Joined text(LineEnds lineEnds) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Map<Kind, Integer> open = new EnumMap<>(Kind.class);
        for (Part part : parts) {
            close(open, part.kinds, text.length(), marks);
            text.append(text.isEmpty() ? "" : "\n");
            for (Kind kind : part.kinds) {
                open.putIfAbsent(kind, text.length());
            }
            text.append(part.full());
        }
        close(open, Set.of(), text.length(), marks);
        marks.sort((one, other) -> one.from() != other.from()
                ? Integer.compare(one.from(), other.from())
                : one.kind().compareTo(other.kind()));
        String page = text.toString();
        if (!learnt) {
            lineEnds.learn(page);
            learnt = true;
        }
        return lineEnds.joined(page, marks);
    }

    private static void close(Map<Kind, Integer> open, Set<Kind> staying, int at, List<Mark> marks) {
        open.entrySet().removeIf(entry -> {
            boolean ends = !staying.contains(entry.getKey());
            if (ends) {
                marks.add(new Mark(entry.getKey(), entry.getValue(), at));
            }
            return ends;
        });
    }
}
