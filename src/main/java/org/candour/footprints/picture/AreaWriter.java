package org.candour.footprints.picture;

import java.util.Map;
import org.candour.footprints.picture.MapPictures.Area;

/** What both maps write alike: the frame with its name, and an area as a link or a plain shape. */
final class AreaWriter {

    private static final String BESIDE = "The same values are in the table beside the map.";

    private final Svg svg = new Svg();

    Svg svg() {
        return svg;
    }

    /** Opens the picture: a group of links when any area leads somewhere, else one image with a name. */
    void begin(String cssClass, String viewBox, String label, Map<String, Area> areas) {
        boolean links = areas.values().stream().anyMatch(area -> area.href() != null);
        if (links) {
            svg.open("svg", "class", cssClass, "viewBox", viewBox, "role", "group", "aria-label", label);
            return;
        }
        String id = "m" + Integer.toHexString((cssClass + viewBox + label).hashCode());
        svg.open("svg", "class", cssClass, "viewBox", viewBox, "role", "img", "aria-labelledby", id + "t " + id + "d");
        svg.text("title", label, "id", id + "t");
        svg.text("desc", BESIDE, "id", id + "d");
    }

    /** Opens what holds an area's shape; its title is spoken and hovered. */
    void beginArea(Area area) {
        if (area.href() == null) {
            svg.open("g");
        } else {
            svg.open("a", "href", area.href(), "aria-label", area.title());
        }
        svg.text("title", area.title());
    }

    /** Fill class, and the mark of the chosen area. */
    static String classes(Area area) {
        return area.chosen() ? area.cssClass() + " sel" : area.cssClass();
    }
}
