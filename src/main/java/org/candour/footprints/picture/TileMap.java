package org.candour.footprints.picture;

import java.util.List;
import java.util.Map;
import org.candour.footprints.Footprint;
import org.candour.footprints.picture.MapPictures.Area;

/** The tile map: one hexagon of the same size for every area, whatever its acreage. */
final class TileMap {

    private static final double WIDTH = 460;

    /** White between two tiles, as a share of the distance of their middles. */
    private static final double GAP = 0.044;

    /** The distance of two middles is at most this, so that few tiles do not become plates. */
    private static final double LARGEST = 96;

    private final double distance;
    private final double left;
    private final double radius;
    private final int rows;
    private final AreaWriter writer = new AreaWriter();
    private final Svg svg = writer.svg();

    private TileMap(List<Footprint> footprints) {
        double columns = footprints.stream().mapToDouble(TileMap::column).max().orElse(0) + 1;
        distance = Math.min(LARGEST, WIDTH / columns);
        left = (WIDTH - distance * columns) / 2 + distance / 2;
        radius = distance * (1 - GAP) / Math.sqrt(3);
        rows = footprints.stream().mapToInt(f -> f.tile().row()).max().orElse(0) + 1;
    }

    /** Odd rows stand half a tile to the right. */
    private static double column(Footprint footprint) {
        return footprint.tile().column() + (footprint.tile().row() % 2 == 0 ? 0 : 0.5);
    }

    static String of(List<Footprint> footprints, String label, Map<String, Area> areas) {
        return new TileMap(footprints).picture(footprints, label, areas);
    }

    private String picture(List<Footprint> footprints, String label, Map<String, Area> areas) {
        double height = (rows - 1) * step() + 2 * radius + 4;
        writer.begin("map tile", "0 0 " + Svg.px(WIDTH) + " " + Svg.px(Math.ceil(height)), label, areas);
        for (boolean chosen : List.of(false, true)) {
            for (Footprint footprint : footprints) {
                Area area = areas.get(footprint.code());
                if (area != null && area.chosen() == chosen) {
                    tile(footprint, area);
                }
            }
        }
        return svg.close().toString();
    }

    private double step() {
        return distance * Math.sqrt(3) / 2;
    }

    private void tile(Footprint footprint, Area area) {
        double x = left + column(footprint) * distance;
        double y = 2 + radius + footprint.tile().row() * step();
        writer.beginArea(area);
        svg.empty("polygon", "class", AreaWriter.classes(area), "data-c", footprint.code(), "points", corners(x, y));
        words(footprint.abbreviation(), area, x, y);
        svg.close();
    }

    private void words(String abbreviation, Area area, double x, double y) {
        String css = ("tl " + area.letterClass()).strip();
        boolean two = !area.letter().isEmpty();
        svg.text(
                "text",
                abbreviation,
                "class",
                css,
                "x",
                Svg.px(x),
                "y",
                Svg.px(two ? y - 2 : y + 4),
                HIDDEN[0],
                HIDDEN[1]);
        if (two) {
            svg.open("text", "class", css, "x", Svg.px(x), "y", Svg.px(y + 12), HIDDEN[0], HIDDEN[1])
                    .text("tspan", area.letter(), "font-weight", "800")
                    .close();
        }
    }

    private static final String[] HIDDEN = {"aria-hidden", "true"};

    private String corners(double x, double y) {
        StringBuilder points = new StringBuilder();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner - 90);
            points.append(corner == 0 ? "" : " ")
                    .append(Svg.px(x + radius * Math.cos(angle)))
                    .append(',')
                    .append(Svg.px(y + radius * Math.sin(angle)));
        }
        return points.toString();
    }
}
