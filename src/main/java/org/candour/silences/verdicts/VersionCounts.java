package org.candour.silences.verdicts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.silences.Counts;

/** The counts of one plan version by issue and edition, and the state of its texts they were made from. */
record VersionCounts(String textState, List<Counted> counted) {

    private static final Comparator<Counts> ORDER =
            Comparator.comparing(Counts::issue).thenComparing(Counts::edition);

    VersionCounts {
        counted = counted.stream()
                .sorted(Comparator.comparing(Counted::counts, ORDER))
                .toList();
    }

    /** Only if they were counted by the words it is looked for by now: others could claim a silence these break. */
    Optional<Counts> of(Asked asked) {
        int low = 0;
        int high = counted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Counted found = counted.get(middle);
            int order = found.counts().issue().compareTo(asked.issue().id());
            order = order != 0
                    ? order
                    : Integer.compare(found.counts().edition(), asked.issue().edition());
            if (order == 0) {
                return found.isOf(asked) ? Optional.of(found.counts()) : Optional.empty();
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** With fresh ones of what was missing; whatever is asked no longer, or by other words, is left out. */
    VersionCounts with(List<Counted> fresh, List<Asked> all) {
        Set<Counted> now = new LinkedHashSet<>(fresh);
        all.forEach(asked -> of(asked).ifPresent(counts -> now.add(new Counted(counts, asked.words()))));
        return new VersionCounts(textState, List.copyOf(now));
    }

    /** Those asked that were not counted, or by other words. */
    List<Asked> missing(List<Asked> all) {
        return all.stream().filter(asked -> of(asked).isEmpty()).toList();
    }
}
