package org.candour.finance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;

/**
 * Whom a round's figures may be about.
 *
 * @param areas codes of footprints, regions, and larger areas kept for comparison
 * @param bodies by code
 */
record KnownBodies(Set<String> areas, Map<String, Body> bodies) {

    /** Larger areas of the real round, for comparison only. */
    private static final Set<String> COMPARISON = Set.of("ENGLAND", "LONDON5");

    /**
     * A body that figures are about.
     *
     * @param kind as {@link Organisation#kind}
     * @param footprints codes of all it belongs to, mainly or in part
     */
    record Body(String name, String kind, List<String> footprints) {

        boolean commissions() {
            return kind.equals("ccg");
        }

        /** Whether it stands outside the health service, so that no control total is set for it. */
        boolean isCouncil() {
            return kind.equals("council");
        }
    }

    static KnownBodies of(RoundId round, Footprints footprints, Regions regions) {
        Set<String> areas = new HashSet<>(COMPARISON);
        Map<String, Body> bodies = new HashMap<>();
        for (Footprint footprint : footprints.of(round)) {
            areas.add(footprint.code());
            footprints
                    .organisations(round, footprint.code())
                    .forEach(one -> bodies.merge(one.code(), body(one), KnownBodies::joined));
        }
        regions.of(round).forEach(region -> areas.add(region.code()));
        return new KnownBodies(areas, bodies);
    }

    private static Body body(Organisation one) {
        return new Body(one.name(), one.kind(), List.of(one.footprint()));
    }

    private static Body joined(Body one, Body other) {
        List<String> both = Stream.concat(one.footprints().stream(), other.footprints().stream())
                .distinct()
                .toList();
        return new Body(one.name(), one.kind(), both);
    }

    Set<String> organisations() {
        return bodies.keySet();
    }

    boolean isKnown(String code) {
        return areas.contains(code) || bodies.containsKey(code);
    }
}
