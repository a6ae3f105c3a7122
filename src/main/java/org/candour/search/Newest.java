package org.candour.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
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

    /** Without versions that hold no document any more, where the plan has another: that one counts in their place. */
    static List<PlanVersion> withoutEmptied(List<PlanVersion> versions, Set<PlanVersionId> held) {
        Set<String> readable = versions.stream()
                .filter(version -> held.contains(version.id()))
                .map(PlanVersion::footprint)
                .collect(Collectors.toSet());
        return versions.stream()
                .filter(version -> held.contains(version.id()) || !readable.contains(version.footprint()))
                .toList();
    }

    /** By footprint code; of two versions of one day the one received later; undated ones are older than all others. */
    static List<PlanVersion> among(List<PlanVersion> versions) {
        Map<String, PlanVersion> newest = new TreeMap<>();
        versions.stream().sorted(PlanVersion.BY_DATE).forEach(version -> newest.put(version.footprint(), version));
        return List.copyOf(newest.values());
    }
}
