package org.candour.footprints.picture;

import java.util.List;

/**
 * One area of a drawing.
 *
 * @param rings outer rings and holes, the last dot not repeating the first
 * @param label where its letter stands
 */
record Outline(String code, List<List<Dot>> rings, Dot label) {

    /** In square pixels. */
    double area() {
        return rings.stream().mapToDouble(Outline::signedArea).sum() / 4;
    }

    /** Twice-signed shoelace, halved; in square half pixels. Rings of a pack are wound so that holes count against. */
    static double signedArea(List<Dot> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Dot a = ring.get(i);
            Dot b = ring.get((i + 1) % ring.size());
            sum += (double) a.x() * b.y() - (double) b.x() * a.y();
        }
        // The grid's y points downwards: counter-clockwise on the ground is negative here.
        return -sum / 2;
    }

    /** The outline in SVG's path language: each ring from an absolute start in relative steps. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (List<Dot> ring : rings) {
            Dot at = ring.getFirst();
            path.append('M')
                    .append(number(at.x()))
                    .append(' ')
                    .append(number(at.y()))
                    .append('l');
            StringBuilder steps = new StringBuilder();
            for (Dot next : ring.subList(1, ring.size())) {
                step(steps, next.x() - at.x());
                step(steps, next.y() - at.y());
                at = next;
            }
            path.append(steps).append('z');
        }
        return path.toString();
    }

    private static void step(StringBuilder steps, int halves) {
        if (!steps.isEmpty() && halves >= 0) {
            steps.append(' ');
        }
        steps.append(number(halves));
    }

    /** Half pixels as pixels in the fewest characters: 3 as "1.5", -1 as "-.5". */
    static String number(int halves) {
        String whole = String.valueOf(Math.abs(halves) / 2);
        String text = halves % 2 == 0 ? whole : (whole.equals("0") ? "" : whole) + ".5";
        return halves < 0 ? "-" + text : text;
    }
}
