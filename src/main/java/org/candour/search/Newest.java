package org.candour.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;

/** The newest version of each plan of a round. */
final class Newest {

    private Newest() {}

    /** Every version of the round that is one of those. */
    static List<PlanVersion> all(PlanTexts plans, RoundId round, Predicate<PlanVersion> which) {
        return plans.allVersions().stream()
                .filter(version -> version.round().equals(round))
                .filter(which)
                .toList();
    }

    /** By footprint code; of two versions of one day the one received later; undated ones are older than all others. */
    static List<PlanVersion> among(List<PlanVersion> versions) {
        Map<String, PlanVersion> newest = new TreeMap<>();
        versions.stream().sorted(PlanVersion.BY_DATE).forEach(version -> newest.put(version.footprint(), version));
        return List.copyOf(newest.values());
    }
}
