package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Mark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells contents lists, glossaries and reference lists among the lines of a document, page after page: what a plan only
 * lists it does not say. In doubt a line is no part of a list. One for each document, whatever its format; pages are
 * handed in in order, each once.
 */
final class ListSections {

    /**
     * A line, or a paragraph where the format tells no lines.
     *
     * @param level 0 when it is no heading, else 1 for the heaviest kind of heading to 6 for the lightest
     */
    record Line(String text, int level) {}

    /** Lines of a page that belong to a list, its heading included. */
    record Stretch(Kind kind, int firstLine, int endLine) {}

    /** A heading is only believed when what follows looks like its list: so far it is looked ahead. */
    private static final int LOOK_AHEAD = 8;

    private static final int MOST_STRAY_LINES = 20;
    private static final int MOST_PAGES = 12;
    private static final int FEWEST_ENTRIES_WITHOUT_HEADING = 4;

    private @Nullable Kind open;
    private int level;
    private int pages;
    private int stray;

    /** The lists on the next page. */
    List<Stretch> on(List<Line> page) {
        List<Stretch> found = new ArrayList<>();
        if (open != null && ++pages > MOST_PAGES) {
            open = null;
        }
        int at = 0;
        while (at < page.size()) {
            int from = at;
            Kind kind = open == null || beginsAnother(page, at) ? begin(page, at) : open;
            at = kind == null ? at + 1 : end(kind, page, at);
            if (kind != null && at > from) {
                found.add(new Stretch(kind, from, at));
            }
            at = Math.max(at, from + 1);
        }
        return found;
    }

    private boolean beginsAnother(List<Line> page, int at) {
        Kind titled = ListSigns.titled(page.get(at).text());
        return titled != null && titled != open;
    }

    /** What list begins at this line, if any does; it is open then. */
    private @Nullable Kind begin(List<Line> page, int at) {
        Line line = page.get(at);
        Kind kind = ListSigns.titled(line.text());
        int entries = kind == null ? 0 : entriesAfter(kind, page, at + 1);
        boolean believed =
                kind != null && (entries >= 3 || entries > 0 && (line.level() > 0 || page.size() - at <= LOOK_AHEAD));
        if (!believed) {
            kind = ListSigns.hasLeader(line.text()) && leadersFrom(page, at) >= FEWEST_ENTRIES_WITHOUT_HEADING
                    ? Kind.CONTENTS
                    : null;
        }
        open = kind;
        level = line.level() == 0 ? 6 : line.level();
        pages = 0;
        stray = 0;
        return kind;
    }

    private static int entriesAfter(Kind kind, List<Line> page, int from) {
        int count = 0;
        for (int i = from; i < Math.min(page.size(), from + LOOK_AHEAD); i++) {
            count += ListSigns.isEntry(kind, page.get(i).text()) ? 1 : 0;
        }
        return count;
    }

    private static int leadersFrom(List<Line> page, int from) {
        int count = 0;
        for (int i = from; i < Math.min(page.size(), from + LOOK_AHEAD); i++) {
            count += ListSigns.hasLeader(page.get(i).text()) ? 1 : 0;
        }
        return count;
    }

    /** The first line from here on that is not of the open list; closes it when that is on this page. */
    private int end(Kind kind, List<Line> page, int from) {
        boolean titled = ListSigns.titled(page.get(from).text()) == kind;
        int end = titled ? from + 1 : from;
        for (int i = end; i < page.size(); i++) {
            boolean entry = ListSigns.isEntry(kind, page.get(i).text());
            stray = entry ? 0 : stray + 1;
            if (kind != Kind.CONTENTS && endsList(page.get(i))) {
                open = null;
                return i;
            }
            if (entry) {
                end = i + 1;
            } else if (isOver(kind, page, i)) {
                open = null;
                return end;
            }
        }
        return kind == Kind.CONTENTS ? end : page.size();
    }

    /** A heading as heavy as the list's own; glossaries have light ones for their letters and terms. */
    private boolean endsList(Line line) {
        return line.level() > 0 && line.level() <= level && line.text().length() > 2;
    }

    private boolean isOver(Kind kind, List<Line> page, int at) {
        return switch (kind) {
            case CONTENTS -> stray > 3 || entriesAfter(kind, page, at + 1) == 0;
            case REFERENCES -> stray > MOST_STRAY_LINES;
            default -> false;
        };
    }
}
