package org.candour.footprints.picture;

import java.util.List;
import org.candour.footprints.geo.Shape;
import org.candour.footprints.geo.Shape.Position;
import org.candour.footprints.picture.Albers.Plane;

/** Puts projected shapes on the grid, at a scale and place. */
final class Canvas {

    private final Albers projection;
    private final double scale;
    private final double left;
    private final double top;

    private Canvas(Albers projection, double scale, double left, double top) {
        this.projection = projection;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Fits the shapes between two sides, in half pixels, the northernmost at the top given. */
    static Canvas fitting(Albers projection, List<Shape> shapes, int from, int to, int top) {
        List<Plane> planes = shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .flatMap(List::stream)
                .map(projection::project)
                .toList();
        var xs = planes.stream().mapToDouble(Plane::x).summaryStatistics();
        double north = planes.stream().mapToDouble(Plane::y).min().orElseThrow();
        double scale = (to - from) / (xs.getMax() - xs.getMin());
        return new Canvas(projection, scale, from - xs.getMin() * scale, top - north * scale);
    }

    Canvas moved(int right, int down) {
        return new Canvas(projection, scale, left + right, top + down);
    }

    List<Outline> outlines(List<Shape> shapes) {
        return shapes.stream().map(this::outline).toList();
    }

    private Outline outline(Shape shape) {
        List<List<Dot>> rings = shape.rings().stream()
                .map(ring ->
                        ring.subList(1, ring.size()).stream().map(this::dot).toList())
                .toList();
        return new Outline(shape.code(), rings, dot(shape.label()));
    }

    private Dot dot(Position place) {
        Plane plane = projection.project(place);
        return new Dot((int) Math.round(plane.x() * scale + left), (int) Math.round(plane.y() * scale + top));
    }
}
