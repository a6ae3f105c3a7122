package org.candour.footprints.picture;

import java.util.Collection;
import java.util.List;

/** A rectangle on the grid of half pixels. */
record Box(int left, int top, int right, int bottom) {

    static Box around(Collection<Outline> outlines) {
        var xs = outlines.stream()
                .flatMap(o -> o.rings().stream())
                .flatMap(List::stream)
                .mapToInt(Dot::x)
                .summaryStatistics();
        var ys = outlines.stream()
                .flatMap(o -> o.rings().stream())
                .flatMap(List::stream)
                .mapToInt(Dot::y)
                .summaryStatistics();
        return new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax());
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    Dot centre() {
        return new Dot((left + right) / 2, (top + bottom) / 2);
    }

    Box grown(int by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean holds(Dot dot) {
        return dot.x() >= left && dot.x() <= right && dot.y() >= top && dot.y() <= bottom;
    }

    boolean meets(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
}
