package org.candour.silences.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.silences.Counts;

/** The counts of one plan version, and the state of its texts they were made from. */
record VersionCounts(String textState, List<Counts> counts) {

    VersionCounts {
        counts = List.copyOf(counts);
    }

    Optional<Counts> of(String issue, int edition) {
        return counts.stream()
                .filter(count -> count.edition() == edition && count.issue().equals(issue))
                .findFirst();
    }

    /** Without those of these issues. */
    VersionCounts without(Set<String> issues) {
        return new VersionCounts(
                textState,
                counts.stream().filter(count -> !issues.contains(count.issue())).toList());
    }

    /** With the given counts in the place of all of those issues. */
    VersionCounts with(List<Counts> fresh) {
        List<Counts> all = new ArrayList<>(counts);
        fresh.forEach(one -> all.removeIf(count -> count.issue().equals(one.issue())));
        all.addAll(fresh);
        return new VersionCounts(textState, all);
    }
}
