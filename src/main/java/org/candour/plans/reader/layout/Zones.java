package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a region from top to bottom into zones: such where lines run over the whole width, and such where a gap runs
 * down between texts that stand side by side.
 */
final class Zones {

    /** More segments than this are labels of a map or a drawing; nobody reads those in an order. */
    private static final int MOST_SEGMENTS = 1200;

    private static final double GUTTER = 0.6;

    /** A zone; parted when its text stands side by side. */
    record Zone(List<Segment> segments, boolean parted) {}

    private final List<Segment> segments;
    private final double gutter;

    /**
     * @param segments from top to bottom
     */
    Zones(List<Segment> segments) {
        this.segments = segments;
        this.gutter = gutter(segments);
    }

    static double gutter(List<Segment> segments) {
        double[] sizes = segments.stream().mapToDouble(Segment::size).sorted().toArray();
        return GUTTER * sizes[sizes.length / 2];
    }

    List<Zone> cut() {
        if (segments.size() > MOST_SEGMENTS) {
            return List.of(new Zone(segments, false));
        }
        List<Zone> zones = new ArrayList<>();
        List<Segment> plain = new ArrayList<>();
        int at = 0;
        while (at < segments.size()) {
            int end = endOfParted(at);
            if (end > at) {
                addPlain(zones, plain);
                plain = new ArrayList<>();
                zones.add(new Zone(segments.subList(at, end), true));
                at = end;
            } else {
                plain.add(segments.get(at++));
            }
        }
        addPlain(zones, plain);
        return zones;
    }

    private static void addPlain(List<Zone> zones, List<Segment> plain) {
        if (!plain.isEmpty()) {
            zones.add(new Zone(plain, false));
        }
    }

    /** How far a gap runs down that begins here; no further than here when none does. */
    private int endOfParted(int from) {
        Stripes stripes = new Stripes(gutter);
        int end = from;
        boolean parted = false;
        for (int i = from; i < segments.size(); i++) {
            stripes.cover(segments.get(i));
            if (stripes.count() > 1) {
                parted = true;
                end = i + 1;
            } else if (parted) {
                break;
            }
        }
        return parted ? withoutTail(from, end) : from;
    }

    /** Without what stands below, on the left only, set apart: that is read after the right side. */
    private int withoutTail(int from, int end) {
        List<Segment> zone = segments.subList(from, end);
        Stripes stripes = Stripes.of(zone, gutter);
        int lastRight = end - 1;
        while (lastRight > from && stripes.of(segments.get(lastRight)) == 0) {
            lastRight--;
        }
        double leading = 0;
        for (int i = lastRight + 1; i < end; i++) {
            Segment before = leftBefore(stripes, from, i);
            double step = segments.get(i).baseline() - before.baseline();
            boolean below = segments.get(i).baseline() - segments.get(lastRight).baseline()
                    > segments.get(i).size();
            boolean apart = step > 1.5 * (leading == 0 ? 1.2 * before.size() : leading)
                    || segments.get(i).size() > 1.15 * before.size();
            if (below && apart) {
                return i;
            }
            leading = leading == 0 ? step : Math.min(leading, Math.max(step, before.size()));
        }
        return end;
    }

    private Segment leftBefore(Stripes stripes, int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (stripes.of(segments.get(i)) == 0) {
                return segments.get(i);
            }
        }
        return segments.get(from);
    }
}
