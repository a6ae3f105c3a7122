package org.candour.silences.verdicts;

import java.util.List;
import java.util.stream.Stream;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.candour.silences.Nearness;
import org.candour.silences.register.IssueStore;
import org.springframework.stereotype.Component;

/** Which editions of issues plans are searched for, and in which words they are compared by meaning. */
@Component
class AskedIssues {

    /** To be raised when the words of an issue are put together in another way, so that all is compared anew. */
    private static final int WORDING = 1;

    private final IssueStore issues;

    AskedIssues(IssueStore issues) {
        this.issues = issues;
    }

    /** Newest editions, and those the public sees. */
    List<Issue> of(RoundId round) {
        return Stream.concat(
                        issues.newest(round).stream().filter(issue -> !issue.isRetired()), issues.open(round).stream())
                .distinct()
                .toList();
    }

    /** What passages are compared with. */
    static String inWords(Issue issue) {
        return Nearness.inWords(issue.title(), issue.sought().terms());
    }

    /** Names the texts and the way issues are put in words. */
    static String stateAsked(String textState) {
        return WORDING + " " + textState;
    }
}
