package org.candour.finance;

import java.util.HashSet;
import java.util.Set;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;

/**
 * Whom a round's figures may be about.
 *
 * @param areas codes of footprints, regions, and larger areas kept for comparison
 * @param organisations codes of bodies
 */
record KnownBodies(Set<String> areas, Set<String> organisations) {

    /** Larger areas of the real round, for comparison only. */
    private static final Set<String> COMPARISON = Set.of("ENGLAND", "LONDON5");

    static KnownBodies of(RoundId round, Footprints footprints, Regions regions) {
        Set<String> areas = new HashSet<>(COMPARISON);
        Set<String> organisations = new HashSet<>();
        for (Footprint footprint : footprints.of(round)) {
            areas.add(footprint.code());
            footprints.organisations(round, footprint.code()).stream()
                    .map(Organisation::code)
                    .forEach(organisations::add);
        }
        regions.of(round).forEach(region -> areas.add(region.code()));
        return new KnownBodies(areas, organisations);
    }

    boolean isKnown(String code) {
        return areas.contains(code) || organisations.contains(code);
    }
}
