package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.plans.Mark;
import org.candour.plans.Page;

/** The lines of a page that state something, told apart into rows of tables and running text. */
final class PageLines {

    enum Kind {
        ROW,
        TEXT,
        /** A contents list, a running head, what its author struck out: none of it states anything. */
        NONE
    }

    record Line(Stretch stretch, Kind kind) {}

    private static final Set<Mark.Kind> NO_STATEMENT = EnumSet.of(
            Mark.Kind.CONTENTS,
            Mark.Kind.RUNNING_HEAD,
            Mark.Kind.DELETED,
            Mark.Kind.REFERENCES,
            Mark.Kind.BOOKMARK,
            Mark.Kind.HIDDEN);
    private static final Pattern YEARS = Pattern.compile("(?:[^.]*?20\\d\\d[/–-](?:20)?\\d\\d){2,}[^.]*");
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("[^.!?;]{3,70}?\\s[−–-]?\\(?\\d[\\d,]*\\.\\d+\\)?(?:\\s[^.]{0,60})?");
    private static final Pattern CAPTION = Pattern.compile("\\s*(?:Table|Figure|Exhibit)\\s");
    private static final Pattern UNIT_HEAD = Pattern.compile(".{2,50}\\s£(?:m|k|bn|000| million)");

    private PageLines() {}

    static List<Line> of(Page page) {
        List<Line> lines = new ArrayList<>();
        String text = page.text();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            Stretch stretch = new Stretch(from, to, text.substring(from, to));
            lines.add(new Line(stretch, kind(page, stretch)));
            from = to + 1;
        }
        return joined(lines);
    }

    private static Kind kind(Page page, Stretch line) {
        if (line.text().isBlank()) {
            return Kind.TEXT;
        }
        if (isWithin(page, line)) {
            return Kind.NONE;
        }
        return line.text().contains(" | ") ? Kind.ROW : Kind.TEXT;
    }

    private static boolean isWithin(Page page, Stretch line) {
        return page.marks().stream()
                .filter(mark -> NO_STATEMENT.contains(mark.kind()))
                .anyMatch(mark -> mark.from() <= line.from() && line.to() <= mark.to() + 1);
    }

    /** Rows whose cells ran together are told by the rows beside them. */
    private static List<Line> joined(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < all.size(); i++) {
            boolean hasRowBeside = isRow(all, i - 1) || isRow(all, i + 1);
            String text = all.get(i).stretch().text();
            if (all.get(i).kind() == Kind.TEXT && hasRowBeside && (looksLikeRow(text) || isHead(all, i))) {
                all.set(i, new Line(all.get(i).stretch(), Kind.ROW));
                i = Math.max(-1, i - 2);
            }
        }
        return all;
    }

    private static boolean isRow(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).kind() == Kind.ROW;
    }

    private static boolean looksLikeRow(String text) {
        return text.length() < 120
                && !CAPTION.matcher(text).lookingAt()
                && !text.contains("£")
                && ENDS_IN_NUMBER.matcher(text).matches();
    }

    /** Heads of columns that ran together: what follows them are numbers. What stands above a head is a caption. */
    private static boolean isHead(List<Line> lines, int at) {
        String text = lines.get(at).stretch().text();
        return text.length() < 120
                && !CAPTION.matcher(text).lookingAt()
                && (YEARS.matcher(text).matches() || UNIT_HEAD.matcher(text).matches())
                && isRow(lines, at + 1)
                && Cells.of(lines.get(at + 1).stretch()).stream()
                        .anyMatch(piece -> piece.isNumber() && !piece.isYear());
    }
}
