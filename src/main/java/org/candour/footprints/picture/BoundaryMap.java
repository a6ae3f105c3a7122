package org.candour.footprints.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.candour.footprints.picture.Drawing.Inset;
import org.candour.footprints.picture.MapPictures.Area;

/** Colours a drawing: areas, then insets, then letters over all. */
final class BoundaryMap {

    private final Drawing drawing;
    private final Map<String, Area> areas;
    private final AreaWriter writer = new AreaWriter();
    private final Svg svg = writer.svg();

    private BoundaryMap(Drawing drawing, Map<String, Area> areas) {
        this.drawing = drawing;
        this.areas = areas;
    }

    /**
     * The picture.
     *
     * @param areas how to draw each area of the drawing
     * @param insetTitle the words over an inset, from the code of one of its areas
     */
    static String of(Drawing drawing, String label, Map<String, Area> areas, UnaryOperator<String> insetTitle) {
        return new BoundaryMap(drawing, areas).picture(label, insetTitle);
    }

    private String picture(String label, UnaryOperator<String> insetTitle) {
        String viewBox = "0 0 " + Outline.number(drawing.width()) + " " + Outline.number(drawing.height());
        writer.begin("map", viewBox, label, areas);
        List<Outline> small = drawing.outlines().stream()
                .filter(o -> drawing.isEnlarged(o.code()))
                .toList();
        List<Outline> large = drawing.outlines().stream()
                .filter(o -> !drawing.isEnlarged(o.code()))
                .toList();
        inOrder(large).forEach(this::area);
        inOrder(small).forEach(this::stub);
        drawing.insets().forEach(inset -> inset(inset, insetTitle));
        svg.open("g", "aria-hidden", "true");
        large.forEach(this::letter);
        drawing.insets().forEach(inset -> inset.outlines().forEach(this::letter));
        return svg.close().close().toString();
    }

    /** As the caller lists them, the chosen one last so that no neighbour covers its edge. */
    private List<Outline> inOrder(List<Outline> outlines) {
        List<String> codes = List.copyOf(areas.keySet());
        return outlines.stream()
                .sorted(Comparator.<Outline, Boolean>comparing(o -> look(o).chosen())
                        .thenComparingInt(o -> codes.indexOf(o.code())))
                .toList();
    }

    private Area look(Outline outline) {
        Area area = areas.get(outline.code());
        if (area == null) {
            throw new IllegalStateException("No look for area " + outline.code());
        }
        return area;
    }

    private void area(Outline outline) {
        Area look = look(outline);
        writer.beginArea(look);
        shape(outline, look);
        svg.close();
    }

    /** The small original of an enlarged area: it can be pressed, but is told and reached only in the inset. */
    private void stub(Outline outline) {
        Area look = look(outline);
        if (look.href() == null) {
            svg.open("g", "aria-hidden", "true");
        } else {
            svg.open("a", "href", look.href(), "tabindex", "-1", "aria-hidden", "true");
        }
        shape(outline, look);
        svg.close();
    }

    private void shape(Outline outline, Area look) {
        svg.empty("path", "class", AreaWriter.classes(look), "data-c", outline.code(), "d", outline.path());
    }

    private void inset(Inset inset, UnaryOperator<String> title) {
        leader(inset);
        svg.text(
                "text",
                title.apply(inset.outlines().getFirst().code()),
                "class",
                "tx b",
                "x",
                Outline.number(inset.box().centre().x()),
                "y",
                Svg.px(inset.box().top() / 2.0 + 11),
                "text-anchor",
                "middle",
                "aria-hidden",
                "true");
        inOrder(inset.outlines()).forEach(this::area);
    }

    /** A ring round the originals and a line from it to the inset. */
    private void leader(Inset inset) {
        Box from = inset.original();
        Dot centre = from.centre();
        double rx = from.width() * 0.62 / 2;
        double ry = from.height() * 0.62 / 2;
        double x = centre.x() / 2.0;
        double y = centre.y() / 2.0;
        Box to = inset.box();
        double endX = to.centre().x() / 2.0;
        double endY = to.top() > from.bottom() ? to.top() / 2.0 - 2 : to.bottom() / 2.0 + 4;
        double angle = Math.atan2((endY - y) / ry, (endX - x) / rx);
        svg.empty("ellipse", "class", "callout", "cx", Svg.px(x), "cy", Svg.px(y), "rx", Svg.px(rx), "ry", Svg.px(ry));
        svg.empty(
                "line",
                "class",
                "callout",
                "x1",
                Svg.px(x + rx * Math.cos(angle)),
                "y1",
                Svg.px(y + ry * Math.sin(angle)),
                "x2",
                Svg.px(endX),
                "y2",
                Svg.px(endY));
    }

    private void letter(Outline outline) {
        Area look = look(outline);
        if (!look.letter().isEmpty()) {
            String x = Outline.number(outline.label().x());
            String y = Outline.number(outline.label().y());
            svg.text("text", look.letter(), "class", ("ml " + look.letterClass()).strip(), "x", x, "y", y);
        }
    }
}
