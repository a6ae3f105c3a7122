package org.candour.plans.reader.layout;

import java.util.List;
import java.util.regex.Pattern;

/** What stands side by side in a zone, and whether one reads it down the columns or along the rows. */
final class SideBySide {

    enum Order {
        COLUMNS,
        /** Down each column: text set so narrowly that words are torn, or sentences run on from line to line. */
        NARROW,
        /** Each line is a row. */
        LINES,
        /** Rows of several lines, parted by gaps or rules. */
        BANDS,
        /** Rows of several lines, each beginning with what stands on the left. */
        LABELS
    }

    private static final double LEVEL = 0.3;
    private static final int FEWEST_NARROW = 4;
    private static final Pattern TORN = Pattern.compile("\\p{Ll}[\u00AD]?[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}{2}");

    private final List<List<Segment>> columns;
    private final List<List<Segment>> rows;
    private final Bands bands;

    SideBySide(List<List<Segment>> columns, List<List<Segment>> rows, Bands bands) {
        this.columns = columns;
        this.rows = rows;
        this.bands = bands;
    }

    Order order() {
        if (hasShortCellsOnly() && shareLevel() >= 0.9) {
            return Order.LINES;
        }
        if (bands.isRuled()) {
            return Order.BANDS;
        }
        boolean banded = bands.count() >= 3 && bands.shareLevel() >= 0.7 && !bands.runOn();
        if (columns.stream().allMatch(SideBySide::isRunningText)) {
            return banded ? Order.BANDS : Order.COLUMNS;
        }
        if (shareLevel() < 0.7) {
            return Order.COLUMNS;
        }
        if (bands.count() >= 2 && bands.shareLevel() >= 0.6 && rows.size() > 1.2 * bands.count()) {
            return Order.BANDS;
        }
        if (shareWithLeft() < 0.75) {
            return Order.LABELS;
        }
        return columns.stream().anyMatch(SideBySide::tearsWords)
                        || columns.stream().allMatch(SideBySide::runsOn)
                ? Order.NARROW
                : Order.LINES;
    }

    /** Figures and the like beside the first column: each belongs to its own line. */
    private boolean hasShortCellsOnly() {
        return columns.stream()
                .skip(1)
                .flatMap(List::stream)
                .allMatch(cell -> cell.words() <= 2 && cell.text().chars().anyMatch(Character::isDigit));
    }

    /** Three lines or more of several words, most of them as long as the column is wide. */
    private static boolean isRunningText(List<Segment> column) {
        if (column.size() < 3) {
            return false;
        }
        double left = column.stream().mapToDouble(Segment::left).min().orElse(0);
        double width = column.stream().mapToDouble(Segment::right).max().orElse(0) - left;
        int words = 0;
        int full = 0;
        for (Segment line : column) {
            words += line.words();
            full += line.width() > 0.6 * width ? 1 : 0;
        }
        return words >= 3.5 * column.size() && full >= 0.5 * column.size();
    }

    /** "con-" over "sultant". */
    private static boolean tearsWords(List<Segment> column) {
        for (int i = 1; i < column.size(); i++) {
            if (TORN.matcher(column.get(i - 1).text()).find()
                    && REST.matcher(column.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Lines of two words and more, of which most begin in the middle of a sentence. */
    private static boolean runsOn(List<Segment> column) {
        int words = 0;
        int running = 0;
        for (Segment line : column) {
            words += line.words();
            running += Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
        }
        return column.size() >= FEWEST_NARROW && words >= 1.8 * column.size() && running >= 0.5 * column.size();
    }

    /** How many of the lines outside the longest column stand level with a line of it. */
    private double shareLevel() {
        List<Segment> longest = columns.getFirst();
        for (List<Segment> column : columns) {
            longest = column.size() > longest.size() ? column : longest;
        }
        int all = 0;
        int level = 0;
        for (List<Segment> column : columns) {
            if (column != longest) {
                for (Segment line : column) {
                    all++;
                    level += isLevel(line, longest) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) level / all;
    }

    private static boolean isLevel(Segment line, List<Segment> column) {
        for (Segment other : column) {
            if (Math.abs(other.baseline() - line.baseline()) < LEVEL * Math.max(line.size(), other.size())) {
                return true;
            }
        }
        return false;
    }

    private double shareWithLeft() {
        List<Segment> left = columns.getFirst();
        int with = 0;
        for (List<Segment> row : rows) {
            with += row.stream().anyMatch(left::contains) ? 1 : 0;
        }
        return (double) with / rows.size();
    }
}
