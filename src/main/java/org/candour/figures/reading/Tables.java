package org.candour.figures.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.figures.reading.Cells.Piece;
import org.candour.figures.reading.PageLines.Kind;
import org.candour.figures.reading.PageLines.Line;
import org.candour.figures.reading.Table.Row;

/** Finds the tables of a page. */
final class Tables {

    private static final Pattern CAPTION =
            Pattern.compile("(?:Table|Figure|Exhibit|Annex table)\\s[\\dA-Z][\\w.]*[:.]?\\s.*");
    private static final int ABOVE = 400;

    private Tables() {}

    static List<Table> in(String text, List<Line> lines) {
        List<Table> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end).kind() == Kind.ROW && (end == i || !begins(lines.get(end)))) {
                end++;
            }
            if (end > i) {
                tables.add(table(text, lines, i, end));
            }
            i = Math.max(end, i + 1);
        }
        return tables;
    }

    /** A caption in the middle of rows begins another table. */
    private static boolean begins(Line line) {
        return CAPTION.matcher(line.stretch().text()).find();
    }

    private static Table table(String text, List<Line> lines, int first, int end) {
        String caption = caption(lines, first);
        int from = lines.get(first).stretch().from();
        int to = lines.get(end - 1).stretch().to();
        String near = text.substring(Math.max(0, from - ABOVE), from).replace('\n', ' ') + " " + caption;
        List<Piece> head = Cells.of(lines.get(first).stretch());
        boolean hasHead = end - first > 1 && head.stream().noneMatch(piece -> piece.isNumber() && !piece.isYear());
        Columns columns = new Columns(hasHead ? head : List.of(), caption, column(lines, first, end));
        List<Row> rows = new ArrayList<>();
        for (int i = hasHead ? first + 1 : first; i < end; i++) {
            rows.add(row(lines.get(i).stretch(), columns));
        }
        return new Table(from, to, caption, near, columns.names(), List.copyOf(rows), hasHead);
    }

    private static Row row(Stretch line, Columns columns) {
        List<Piece> pieces = Cells.of(line);
        return new Row(
                line,
                pieces.getFirst().text(),
                columns.cells(pieces.getFirst().text(), pieces.subList(1, pieces.size())));
    }

    /** Whether what stands in the last column of the rows is a number in most of them. */
    private static boolean column(List<Line> lines, int first, int end) {
        int numbers = 0;
        for (int i = first + 1; i < end; i++) {
            numbers += Cells.of(lines.get(i).stretch()).getLast().isNumber() ? 1 : 0;
        }
        return numbers * 2 > end - first - 1;
    }

    /** In the first line, where it ran together with the heads of the columns; else in the lines above. */
    private static String caption(List<Line> lines, int first) {
        for (int i = first; i >= Math.max(0, first - 3); i--) {
            Matcher caption = CAPTION.matcher(lines.get(i).stretch().text());
            if (caption.find() && (i == first || lines.get(i).kind() == Kind.TEXT)) {
                return caption.group().split(" \\| ", 2)[0];
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            String above = lines.get(i).stretch().text().strip();
            if (!above.isEmpty() && lines.get(i).kind() == Kind.TEXT && above.length() < 110 && !above.endsWith(".")) {
                return above;
            }
        }
        return "";
    }
}
