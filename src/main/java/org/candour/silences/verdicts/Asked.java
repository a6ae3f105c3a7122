package org.candour.silences.verdicts;

import java.util.List;
import org.candour.search.Evidence;
import org.candour.search.EvidenceSearch;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.jspecify.annotations.Nullable;

/** An edition of an issue, and the name of the words it is looked for by now. */
record Asked(Issue issue, long words) {

    /** @param found what was found of it; null when that was nothing */
    Counted counted(@Nullable Evidence found) {
        Counts counts = found == null
                ? Counts.none(issue.id(), issue.edition())
                : Counts.of(issue.id(), issue.edition(), found);
        return new Counted(counts, words);
    }

    static List<Asked> of(List<Issue> issues, EvidenceSearch search) {
        return issues.stream()
                .map(issue -> new Asked(issue, search.words(issue.sought())))
                .toList();
    }
}
