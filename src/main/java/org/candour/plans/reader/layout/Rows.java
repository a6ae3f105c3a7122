package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments that stand on one line, line after line. */
final class Rows {

    private static final int ROWS_BACK = 4;

    private Rows() {}

    static List<List<Segment>> of(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::baseline));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : sorted) {
            List<Segment> row = rowOf(segment, rows);
            if (row == null) {
                rows.add(new ArrayList<>(List.of(segment)));
            } else {
                row.add(segment);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Segment::left)));
        rows.sort(Comparator.comparingDouble(row -> main(row).baseline()));
        return rows;
    }

    private static @org.jspecify.annotations.Nullable List<Segment> rowOf(Segment segment, List<List<Segment>> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - ROWS_BACK); i--) {
            if (main(rows.get(i)).isLevelWith(segment)) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** The longest of a row, by which the others are measured. */
    static Segment main(List<Segment> row) {
        Segment main = row.getFirst();
        for (Segment segment : row) {
            main = segment.text().length() > main.text().length() ? segment : main;
        }
        return main;
    }

    /** How far rows are apart, mostly. */
    static double leading(List<List<Segment>> rows) {
        double[] steps = new double[Math.max(1, rows.size() - 1)];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = main(rows.get(i)).baseline() - main(rows.get(i - 1)).baseline();
        }
        java.util.Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    /** The segments of a row as one text. */
    static String text(List<Segment> row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Segment segment = row.get(i);
            if (i > 0 && parted(row.get(i - 1), segment)) {
                text.append(' ');
            }
            text.append(segment.text());
        }
        return text.toString();
    }

    private static boolean parted(Segment one, Segment other) {
        boolean mark = other.size() < 0.85 * one.size()
                && Character.isDigit(other.text().charAt(0))
                && other.baseline() < one.baseline();
        double gap = other.left() - one.right();
        double size = Math.min(one.size(), other.size());
        return mark || gap > 0.12 * size || gap < -0.5 * size; // what lies over the other is no end of its last word
    }
}
