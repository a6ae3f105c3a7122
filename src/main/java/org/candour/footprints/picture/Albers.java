package org.candour.footprints.picture;

import java.util.List;
import org.candour.footprints.geo.Shape;
import org.candour.footprints.geo.Shape.Position;

/**
 * Albers' equal-area conic projection, fitted to the shapes it is for: an area twice as large is twice as much colour.
 * The two true parallels lie a sixth inside the southern and northern ends. Units: Earth radii, y downwards.
 */
final class Albers {

    /** A projected place. */
    record Plane(double x, double y) {}

    private final double middle;
    private final double n;
    private final double c;

    Albers(List<Shape> shapes) {
        double[] lats = shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .flatMap(List::stream)
                .mapToDouble(Position::lat)
                .sorted()
                .toArray();
        double inset = (lats[lats.length - 1] - lats[0]) / 6;
        double south = Math.toRadians(lats[0] + inset);
        double north = Math.toRadians(lats[lats.length - 1] - inset);
        middle = middleOf(shapes);
        n = (Math.sin(south) + Math.sin(north)) / 2;
        c = Math.cos(south) * Math.cos(south) + 2 * n * Math.sin(south);
    }

    private static double middleOf(List<Shape> shapes) {
        var lons = shapes.stream()
                .flatMap(shape -> shape.rings().stream())
                .flatMap(List::stream)
                .mapToDouble(Position::lon)
                .summaryStatistics();
        return (lons.getMin() + lons.getMax()) / 2;
    }

    Plane project(Position place) {
        double rho = Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(place.lat()))) / n;
        double theta = n * Math.toRadians(place.lon() - middle);
        return new Plane(rho * Math.sin(theta), rho * Math.cos(theta));
    }
}
