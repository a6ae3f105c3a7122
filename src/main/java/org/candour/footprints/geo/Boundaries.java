package org.candour.footprints.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.common.Findings;
import org.candour.footprints.geo.Shape.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON feature collection of footprints. */
public final class Boundaries {

    private static final String REMEDY = "See rounds/README.md for what the file holds.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Findings findings;
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private Boundaries(Findings findings) {
        this.findings = findings;
    }

    /** The outlines, in the file's order; what is wrong goes to the findings. */
    public static List<Shape> read(String geoJson, Findings findings) {
        Boundaries reading = new Boundaries(findings);
        try {
            reading.features(JSON.readTree(geoJson).path("features"));
        } catch (JacksonException e) {
            findings.add("boundaries.geojson", "It is not JSON: " + e.getOriginalMessage() + ".", REMEDY);
        }
        return List.copyOf(reading.shapes);
    }

    private void features(JsonNode features) {
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            String code = feature.path("properties").path("code").asString("");
            String where = "boundaries.geojson, feature " + number + (code.isEmpty() ? "" : " (" + code + ")");
            if (code.isEmpty() || !codes.add(code)) {
                findings.add(where, "Its code is missing or stands twice.", REMEDY);
            }
            List<List<Position>> rings = rings(feature.path("geometry"), where);
            if (rings.isEmpty()) {
                findings.add(where, "It has no Polygon or MultiPolygon.", REMEDY);
            } else {
                shapes.add(new Shape(code, label(feature, rings), rings));
            }
        }
        if (number == 0) {
            findings.add("boundaries.geojson", "It holds no feature.", REMEDY);
        }
    }

    private List<List<Position>> rings(JsonNode geometry, String where) {
        List<List<Position>> rings = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(geometry.path("coordinates"), rings, where);
            case "MultiPolygon" -> geometry.path("coordinates").forEach(polygon -> polygon(polygon, rings, where));
            default -> {}
        }
        return rings;
    }

    private void polygon(JsonNode polygon, List<List<Position>> rings, String where) {
        for (JsonNode ring : polygon) {
            List<Position> points = new ArrayList<>();
            ring.forEach(point -> points.add(position(point)));
            boolean closed = points.size() >= 4 && points.getFirst().equals(points.getLast());
            boolean onEarth = points.stream().allMatch(p -> Math.abs(p.lon()) <= 180 && Math.abs(p.lat()) <= 85);
            if (closed && onEarth) {
                rings.add(List.copyOf(points));
            } else {
                findings.add(where, "A ring is not closed or lies off the map.", REMEDY);
            }
        }
    }

    private static Position position(JsonNode point) {
        return new Position(
                point.path(0).asDouble(Double.MAX_VALUE), point.path(1).asDouble(Double.MAX_VALUE));
    }

    /** The label the file gives, else the middle of the first ring. */
    private static Position label(JsonNode feature, List<List<Position>> rings) {
        JsonNode label = feature.path("properties").path("label");
        if (label.size() == 2) {
            return position(label);
        }
        List<Position> ring = rings.getFirst();
        return new Position(
                ring.stream().mapToDouble(Position::lon).average().orElseThrow(),
                ring.stream().mapToDouble(Position::lat).average().orElseThrow());
    }
}
