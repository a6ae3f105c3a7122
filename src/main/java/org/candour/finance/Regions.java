package org.candour.finance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Component;

/** Regions as budget holders, made of what the round's pack says of its footprints. */
@Component
class Regions {

    /** The year the round's own regions are of, and the one of their successors. */
    static final int FIRST = 2016;

    static final int LATER = 2019;

    private final Footprints footprints;

    Regions(Footprints footprints) {
        this.footprints = footprints;
    }

    List<Region> of(RoundId round) {
        Map<String, List<String>> first = new LinkedHashMap<>();
        Map<String, List<String>> later = new TreeMap<>();
        Map<String, String> laterNames = footprints.laterRegions(round);
        for (Footprint footprint : footprints.of(round)) {
            first.computeIfAbsent(footprint.region(), name -> new ArrayList<>()).add(footprint.code());
            String name = laterNames.get(footprint.code());
            if (name != null) {
                later.computeIfAbsent(name, any -> new ArrayList<>()).add(footprint.code());
            }
        }
        List<Region> regions = new ArrayList<>();
        first.forEach((name, members) -> regions.add(region(FIRST, name, members)));
        later.forEach((name, members) -> regions.add(region(LATER, name, members)));
        return List.copyOf(regions);
    }

    private static Region region(int since, String name, List<String> members) {
        return new Region("R" + since + "-" + letters(name), name, since, List.copyOf(members));
    }

    /** "East of England" as EAST-OF-ENGLAND. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
