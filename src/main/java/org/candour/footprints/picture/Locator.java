package org.candour.footprints.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;

/** A small map that shows where one footprint is: all the others grey, this one ink. */
final class Locator {

    /** Half pixels; a footprint smaller than this gets a ring round it. */
    private static final int LOST = 28;

    private Locator() {}

    static String of(Drawing drawing, Footprint footprint) {
        List<Outline> here = drawing.outlines().stream()
                .filter(o -> o.code().equals(footprint.code()))
                .toList();
        String others = drawing.outlines().stream()
                .filter(o -> !o.code().equals(footprint.code()))
                .map(Outline::path)
                .collect(Collectors.joining());
        String viewBox = "0 0 " + Outline.number(drawing.width()) + " " + Outline.number(drawing.height());
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "map locator",
                "viewBox",
                viewBox,
                "role",
                "img",
                "aria-label",
                "Where " + footprint.name() + " is");
        svg.empty("path", "class", "p3", "d", others);
        here.forEach(outline -> svg.empty("path", "fill", "var(--ink)", "d", outline.path()));
        if (!here.isEmpty()) {
            ring(svg, Box.around(here));
        }
        return svg.close().toString();
    }

    private static void ring(Svg svg, Box box) {
        if (Math.max(box.width(), box.height()) < LOST) {
            Dot centre = box.centre();
            svg.empty(
                    "circle",
                    "class",
                    "callout",
                    "cx",
                    Outline.number(centre.x()),
                    "cy",
                    Outline.number(centre.y()),
                    "r",
                    12);
        }
    }
}
