package org.candour.silences.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.silences.PeerGaps.Comparable;
import org.springframework.stereotype.Component;

/** The newest version of each plan that is comparable with one. */
@Component
class Peers {

    /** As large areas as these are comparable, however far off the next one is. */
    private static final int FEWEST_OF_SIZE = 5;

    /** A quarter of the other areas are of about the same size. */
    private static final int SHARE_OF_SIZE = 4;

    private final PlanTexts plans;
    private final Footprints footprints;

    Peers(PlanTexts plans, Footprints footprints) {
        this.plans = plans;
        this.footprints = footprints;
    }

    List<PlanVersion> of(PlanVersion version, Comparable comparable) {
        Map<String, PlanVersion> newest = new TreeMap<>();
        plans.allVersions().stream()
                .filter(other -> other.round().equals(version.round()))
                .filter(other -> !other.footprint().equals(version.footprint()))
                .sorted(PlanVersion.BY_DATE)
                .forEach(other -> newest.put(other.footprint(), other));
        Predicate<String> isComparable = comparable(version, comparable);
        return newest.values().stream()
                .filter(other -> isComparable.test(other.footprint()))
                .toList();
    }

    private Predicate<String> comparable(PlanVersion version, Comparable comparable) {
        Footprint own = footprints.find(version.round(), version.footprint()).orElse(null);
        return switch (comparable) {
            case ALL -> code -> true;
            case REGION ->
                code -> own != null
                        && footprints
                                .find(version.round(), code)
                                .filter(other -> other.region().equals(own.region()))
                                .isPresent();
            case SIZE -> ofSize(version, own == null || own.population() == null ? 0 : own.population())::contains;
        };
    }

    private List<String> ofSize(PlanVersion version, int population) {
        List<Footprint> others = footprints.of(version.round()).stream()
                .filter(other -> !other.code().equals(version.footprint()) && people(other) > 0 && population > 0)
                .sorted(Comparator.comparingDouble(
                        (Footprint other) -> Math.abs(Math.log((double) people(other) / population))))
                .toList();
        return others.stream()
                .limit(Math.max(FEWEST_OF_SIZE, others.size() / SHARE_OF_SIZE))
                .map(Footprint::code)
                .toList();
    }

    private static int people(Footprint footprint) {
        Integer population = footprint.population();
        return population == null ? 0 : population;
    }
}
