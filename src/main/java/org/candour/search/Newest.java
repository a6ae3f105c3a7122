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

    /** By footprint code; of two versions of one day the one received later; undated ones are older than all others. */
    static List<PlanVersion> of(PlanTexts plans, RoundId round, Predicate<PlanVersion> which) {
        Map<String, PlanVersion> newest = new TreeMap<>();
        plans.allVersions().stream()
                .filter(version -> version.round().equals(round))
                .filter(which)
                .sorted(PlanVersion.BY_DATE)
                .forEach(version -> newest.put(version.footprint(), version));
        return List.copyOf(newest.values());
    }
}
