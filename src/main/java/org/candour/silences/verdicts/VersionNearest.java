package org.candour.silences.verdicts;

import java.util.List;
import java.util.Optional;
import org.candour.search.NearPassage;

/** What comes nearest to every issue in one plan version, the texts it was looked for in, and the model that did it. */
record VersionNearest(String textState, String model, List<OfIssue> issues) {

    VersionNearest {
        issues = List.copyOf(issues);
    }

    /** One edition of an issue. */
    record OfIssue(String issue, int edition, List<NearPassage> passages) {

        double closest() {
            return passages.isEmpty() ? 0 : passages.getFirst().similarity();
        }
    }

    Optional<OfIssue> of(String issue, int edition) {
        return issues.stream()
                .filter(one -> one.edition() == edition && one.issue().equals(issue))
                .findFirst();
    }
}
