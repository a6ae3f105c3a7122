package org.candour.footprints.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.footprints.geo.Shape;
import org.candour.footprints.picture.Drawing.Inset;

/** Draws a round's shapes once; colouring comes later. */
final class Draughtsman {

    /** Distance of everything from the edge, in half pixels. */
    private static final int MARGIN = 6;

    private static final int INSET_WIDTH = 240;

    /** Room for the inset's title above its areas. */
    private static final int TITLE = 40;

    private final List<Shape> shapes;
    private final Albers projection;
    private final int width;

    private Draughtsman(List<Shape> shapes, int width) {
        this.shapes = shapes;
        this.projection = new Albers(shapes);
        this.width = width;
    }

    /** The map, so many pixels wide, with small areas enlarged. */
    static Drawing map(List<Shape> shapes, int pixels) {
        Draughtsman hand = new Draughtsman(shapes, 2 * pixels);
        return hand.withInsets(hand.plain());
    }

    /** The map without insets. */
    static Drawing plain(List<Shape> shapes, int pixels) {
        return new Draughtsman(shapes, 2 * pixels).plain();
    }

    private Drawing plain() {
        Canvas canvas = Canvas.fitting(projection, shapes, MARGIN, width - MARGIN, MARGIN);
        List<Outline> outlines = Thinning.of(canvas.outlines(shapes));
        return new Drawing(width, Box.around(outlines).bottom() + MARGIN, outlines, List.of());
    }

    private Drawing withInsets(Drawing plain) {
        Drawing drawing = plain;
        for (List<Outline> group : SmallAreas.groups(plain.outlines())) {
            drawing = with(drawing, group);
        }
        return drawing;
    }

    private Drawing with(Drawing drawing, List<Outline> group) {
        List<String> codes = group.stream().map(Outline::code).toList();
        List<Shape> small =
                shapes.stream().filter(s -> codes.contains(s.code())).toList();
        Canvas atHome = Canvas.fitting(projection, small, 0, INSET_WIDTH, TITLE);
        int size = Box.around(atHome.outlines(small)).bottom();
        int height = drawing.height();
        Optional<Box> corner = freeCorner(drawing, size);
        if (corner.isEmpty()) {
            height += size + 2 * MARGIN;
        }
        int right = width - INSET_WIDTH - MARGIN;
        int bottom = height - size - MARGIN;
        Box box = corner.orElse(new Box(right, bottom, right + INSET_WIDTH, bottom + size));
        List<Outline> enlarged = Thinning.of(atHome.moved(box.left(), box.top()).outlines(small));
        List<Inset> insets = new ArrayList<>(drawing.insets());
        insets.add(new Inset(Box.around(group), box, enlarged));
        return new Drawing(width, height, drawing.outlines(), List.copyOf(insets));
    }

    /** The first corner, from the top right, where neither an area nor another inset lies. */
    private Optional<Box> freeCorner(Drawing drawing, int size) {
        int right = width - INSET_WIDTH - MARGIN;
        int bottom = drawing.height() - size - MARGIN;
        return List.of(new Dot(right, MARGIN), new Dot(MARGIN, MARGIN), new Dot(right, bottom), new Dot(MARGIN, bottom))
                .stream()
                .map(at -> new Box(at.x(), at.y(), at.x() + INSET_WIDTH, at.y() + size))
                .filter(box -> isFree(drawing, box.grown(MARGIN)))
                .findFirst();
    }

    private static boolean isFree(Drawing drawing, Box box) {
        return drawing.outlines().stream()
                        .flatMap(outline -> outline.rings().stream())
                        .flatMap(List::stream)
                        .noneMatch(box::holds)
                && drawing.insets().stream().noneMatch(inset -> inset.box().meets(box));
    }
}
