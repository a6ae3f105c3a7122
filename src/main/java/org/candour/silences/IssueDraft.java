package org.candour.silences;

import java.util.List;
import org.candour.search.Sought;

/** An issue as somebody writes it, before it is an edition. The parts are those of {@link Issue}. */
public record IssueDraft(
        String title,
        String question,
        String why,
        String domain,
        List<String> appliesTo,
        List<List<String>> groups,
        List<String> related,
        List<String> falseFriends,
        List<String> cueWords,
        List<String> sources) {

    /** What plans are searched for. */
    public Sought sought() {
        return new Sought(title, groups, related, falseFriends, cueWords);
    }

    /** The issue as it stands, to be changed. */
    public static IssueDraft of(Issue issue) {
        return new IssueDraft(
                issue.title(),
                issue.question(),
                issue.why(),
                issue.domain(),
                issue.appliesTo(),
                issue.groups(),
                issue.related(),
                issue.falseFriends(),
                issue.cueWords(),
                issue.sources());
    }
}
