package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.List;

/** Turns the page so that lines of one direction run from left to right and follow each other downwards. */
final class Frame {

    private static final double THIN = 2.5;

    private final double cos;
    private final double sin;

    Frame(int turn) {
        double angle = Math.toRadians(turn);
        cos = turn % 90 == 0 ? Math.rint(Math.cos(angle)) : Math.cos(angle);
        sin = turn % 90 == 0 ? Math.rint(Math.sin(angle)) : Math.sin(angle);
    }

    double along(double x, double y) {
        return x * cos + y * sin;
    }

    double down(double x, double y) {
        return x * sin - y * cos;
    }

    /** The strokes that lie between lines, seen in this direction. */
    List<Rule> rules(List<Stroke> strokes) {
        List<Rule> rules = new ArrayList<>();
        for (Stroke stroke : strokes) {
            double left = along(stroke.x(), stroke.y());
            double right = along(stroke.toX(), stroke.toY());
            double top = down(stroke.x(), stroke.y());
            double bottom = down(stroke.toX(), stroke.toY());
            if (Math.abs(bottom - top) <= THIN && Math.abs(right - left) > 4 * THIN) {
                rules.add(new Rule(Math.min(left, right), Math.max(left, right), (top + bottom) / 2));
            }
        }
        return rules;
    }

    /** A stroke along the lines. */
    record Rule(double left, double right, double at) {}
}
