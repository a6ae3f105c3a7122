package org.candour.footprints.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.candour.common.Findings;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.geo.Boundaries;
import org.candour.footprints.geo.Shape;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Pictures of rounds. Shapes are drawn once a round and kept; each answer only colours them. */
@Service
class DrawnPictures implements MapPictures {

    /** Pixels across, as the page's column is. */
    private static final int MAP = 460;

    private static final int LOCATOR = 230;

    private final Footprints footprints;
    private final Map<RoundId, Drawing> maps = new ConcurrentHashMap<>();
    private final Map<RoundId, Drawing> locators = new ConcurrentHashMap<>();

    DrawnPictures(Footprints footprints) {
        this.footprints = footprints;
    }

    @Override
    public Optional<String> boundaryMap(RoundId round, String label, Map<String, Area> areas) {
        return drawn(round, maps, shapes -> Draughtsman.map(shapes, MAP))
                .map(drawing ->
                        BoundaryMap.of(drawing, label, complete(round, areas), code -> insetTitle(round, code)));
    }

    @Override
    public String tileMap(RoundId round, String label, Map<String, Area> areas) {
        return TileMap.of(footprints.of(round), label, complete(round, areas));
    }

    @Override
    public Optional<String> locator(RoundId round, String code) {
        return footprints.find(round, code).flatMap(footprint -> drawn(
                        round, locators, shapes -> Draughtsman.plain(shapes, LOCATOR))
                .map(drawing -> Locator.of(drawing, footprint)));
    }

    private Optional<Drawing> drawn(RoundId round, Map<RoundId, Drawing> kept, Function<List<Shape>, Drawing> drawing) {
        Drawing known = kept.get(round);
        if (known != null) {
            return Optional.of(known);
        }
        return footprints.boundariesGeoJson(round).map(geoJson -> {
            Drawing made = drawing.apply(Boundaries.read(geoJson, new Findings()));
            kept.put(round, made);
            return made;
        });
    }

    /** Every area of the round, in the round's order; one the caller left out is grey and named. */
    private Map<String, Area> complete(RoundId round, Map<String, Area> areas) {
        Map<String, Area> all = new LinkedHashMap<>();
        for (Footprint footprint : footprints.of(round)) {
            Area grey = new Area("p1", "", "", footprint.name(), null, false);
            all.put(footprint.code(), areas.getOrDefault(footprint.code(), grey));
        }
        return all;
    }

    private String insetTitle(RoundId round, String code) {
        String region = footprints.find(round, code).map(Footprint::region).orElse("");
        return region.isEmpty() ? "Enlarged" : region + ", enlarged";
    }
}
