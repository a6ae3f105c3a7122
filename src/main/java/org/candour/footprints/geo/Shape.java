package org.candour.footprints.geo;

import java.util.List;

/**
 * The outline of one footprint.
 *
 * @param label a point inside, for its letter
 * @param rings every ring of every polygon, holes too, each closed
 */
public record Shape(String code, Position label, List<List<Position>> rings) {

    /** A place, WGS84. */
    public record Position(double lon, double lat) {}
}
