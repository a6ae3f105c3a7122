package org.candour.footprints.picture;

import java.util.Comparator;

/** A point of a drawing on a grid of half pixels, so that shared borders stay exactly shared. */
record Dot(int x, int y) {

    static final Comparator<Dot> ORDER = Comparator.comparingInt(Dot::x).thenComparingInt(Dot::y);

    double squaredDistance(Dot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }

    /** How far this lies from the line between two dots. */
    double distanceTo(Dot from, Dot to) {
        double length = Math.sqrt(from.squaredDistance(to));
        if (length == 0) {
            return Math.sqrt(squaredDistance(from));
        }
        double cross = (double) (to.x - from.x) * (from.y - y) - (double) (from.x - x) * (to.y - from.y);
        return Math.abs(cross) / length;
    }
}
