package org.candour.search.question.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Ways to write one thing, to be found near another. Those of one length need not be tried out with every way of the
 * other: none of them hides another, as a shorter one would the longer one that it stands in.
 */
final class Ways {

    private Ways() {}

    /** Any of the rows of words. */
    static IntervalsSource of(Collection<List<String>> rows) {
        Map<Integer, List<IntervalsSource>> byLength = rows.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        List::size,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> Intervals.phrase(row.toArray(String[]::new)), Collectors.toList())));
        return any(byLength.values());
    }

    /** Any of them, each group being of one length. */
    static IntervalsSource any(Collection<List<IntervalsSource>> groups) {
        List<IntervalsSource> any = groups.stream().map(Ways::ofOneLength).toList();
        return any.size() == 1 ? any.getFirst() : Intervals.or(any);
    }

    private static IntervalsSource ofOneLength(List<IntervalsSource> ways) {
        return ways.size() == 1 ? ways.getFirst() : Intervals.or(false, ways.toArray(IntervalsSource[]::new));
    }
}
