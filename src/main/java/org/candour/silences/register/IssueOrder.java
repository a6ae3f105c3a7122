package org.candour.silences.register;

import java.util.Comparator;
import java.util.List;
import org.candour.silences.Issue;

/** By domain in the order of the criteria set, those without one last; then by title. */
public final class IssueOrder {

    private IssueOrder() {}

    /** @param domains ids in the order of the criteria set */
    public static Comparator<Issue> of(List<String> domains) {
        return Comparator.comparingInt((Issue issue) -> place(domains, issue.domain()))
                .thenComparing(Issue::title)
                .thenComparing(Issue::id);
    }

    private static int place(List<String> domains, String domain) {
        int place = domains.indexOf(domain);
        return place < 0 ? domains.size() : place;
    }
}
