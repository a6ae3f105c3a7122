package org.candour.finance.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.finance.Region;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Component;

/** Finds the codes that figures of a round may name. */
@Component
class CodesOfRound {

    private final Footprints footprints;
    private final Finance finance;

    CodesOfRound(Footprints footprints, Finance finance) {
        this.footprints = footprints;
        this.finance = finance;
    }

    KnownCodes of(RoundId round) {
        Map<String, String> organisations = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        Map<String, String> footprintOf = new HashMap<>();
        for (Footprint footprint : footprints.of(round)) {
            areas.put(footprint.code(), footprint.name());
            for (Organisation body : footprints.organisations(round, footprint.code())) {
                organisations.put(body.code(), body.name());
                if (body.main()) {
                    footprintOf.put(body.code(), footprint.code());
                }
            }
        }
        Map<String, String> regions = new LinkedHashMap<>();
        finance.regions(round).forEach(region -> regions.put(region.code(), named(region)));
        asRecorded(round, footprintOf);
        Map<String, String> allAreas = new HashMap<>(areas);
        allAreas.putAll(regions);
        finance.figures(round).stream()
                .map(Figure::footprint)
                .filter(code -> !code.isEmpty())
                .forEach(code -> allAreas.putIfAbsent(code, code));
        Map<String, String> bodies = new HashMap<>(allAreas);
        bodies.putAll(organisations);
        return new KnownCodes(
                new Codes(organisations),
                new Codes(areas),
                new Codes(regions),
                new Codes(allAreas),
                new Codes(bodies),
                Map.copyOf(footprintOf));
    }

    private static String named(Region region) {
        return region.name() + " (" + region.since() + ")";
    }

    /** Where figures of a body are recorded under one footprint already, later ones belong there too. */
    private void asRecorded(RoundId round, Map<String, String> footprintOf) {
        Map<String, Set<String>> recorded = new HashMap<>();
        for (Figure figure : finance.figures(round)) {
            String body = figure.organisation();
            if (body != null && !figure.measure().equals(Figure.OFFSET)) {
                recorded.computeIfAbsent(body, any -> new HashSet<>()).add(figure.footprint());
            }
        }
        recorded.forEach((body, places) -> {
            if (places.size() == 1) {
                footprintOf.put(body, places.iterator().next());
            }
        });
    }
}
