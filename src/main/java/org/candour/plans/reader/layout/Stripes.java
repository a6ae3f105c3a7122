package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.List;

/** The parts of a page's width that are covered by text, from left to right. */
final class Stripes {

    private final double gutter;
    private final List<double[]> covered = new ArrayList<>();

    /**
     * @param gutter gaps narrower than this part nothing
     */
    Stripes(double gutter) {
        this.gutter = gutter;
    }

    static Stripes of(List<Segment> segments, double gutter) {
        Stripes stripes = new Stripes(gutter);
        segments.forEach(stripes::cover);
        return stripes;
    }

    void cover(Segment segment) {
        double left = segment.left();
        double right = Math.max(segment.right(), left);
        int at = 0;
        while (at < covered.size() && covered.get(at)[1] + gutter < left) {
            at++;
        }
        while (at < covered.size() && covered.get(at)[0] - gutter <= right) {
            double[] joined = covered.remove(at);
            left = Math.min(left, joined[0]);
            right = Math.max(right, joined[1]);
        }
        covered.add(at, new double[] {left, right});
    }

    int count() {
        return covered.size();
    }

    double left(int stripe) {
        return covered.get(stripe)[0];
    }

    double right(int stripe) {
        return covered.get(stripe)[1];
    }

    double width(int stripe) {
        return right(stripe) - left(stripe);
    }

    /** In which stripe it stands; it has been covered. */
    int of(Segment segment) {
        for (int i = 0; i < covered.size(); i++) {
            if (segment.left() <= covered.get(i)[1] + 0.01) {
                return i;
            }
        }
        return covered.size() - 1;
    }

    /** The segments of each stripe, in their order. */
    List<List<Segment>> parts(List<Segment> segments) {
        List<List<Segment>> parts = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            parts.add(new ArrayList<>());
        }
        segments.forEach(segment -> parts.get(of(segment)).add(segment));
        return parts;
    }

    /** The first stripe behind the widest gap. */
    int behindWidestGap() {
        int widest = 1;
        for (int i = 2; i < covered.size(); i++) {
            if (left(i) - right(i - 1) > left(widest) - right(widest - 1)) {
                widest = i;
            }
        }
        return widest;
    }
}
