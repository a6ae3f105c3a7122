package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets the rows at the top and the bottom of a page apart that stand off from its text, as headers and footers do. */
final class Edges {

    private static final int MOST_ROWS = 3;
    private static final double MARGIN = 0.12;
    private static final double OFF = 1.6;

    private final List<List<Segment>> rows;
    private int from;
    private int to;

    Edges(List<Segment> segments) {
        rows = Rows.of(segments);
        to = rows.size();
        if (rows.size() > 1) {
            double top = at(0);
            double height = at(to - 1) - top;
            for (int i = 0; i < Math.min(MOST_ROWS, to - 1) && at(i) - top < MARGIN * height; i++) {
                from = isOff(i, i + 1) ? i + 1 : from;
            }
            for (int i = to - 1;
                    i > Math.max(from, rows.size() - 1 - MOST_ROWS) && at(rows.size() - 1) - at(i) < MARGIN * height;
                    i--) {
                to = isOff(i - 1, i) ? i : to;
            }
        }
    }

    private double at(int row) {
        return Rows.main(rows.get(row)).baseline();
    }

    private boolean isOff(int row, int next) {
        double bottom =
                rows.get(row).stream().mapToDouble(Segment::bottom).max().orElse(0);
        double top = rows.get(next).stream().mapToDouble(Segment::top).min().orElse(0);
        double size = Math.max(
                Rows.main(rows.get(row)).size(), Rows.main(rows.get(next)).size());
        return top - bottom > (OFF - 1) * size;
    }

    List<List<Segment>> head() {
        return rows.subList(0, from);
    }

    List<List<Segment>> foot() {
        return rows.subList(to, rows.size());
    }

    List<Segment> body() {
        List<Segment> body = new ArrayList<>();
        rows.subList(from, to).forEach(body::addAll);
        return body;
    }
}
