package org.candour.silences.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.rounds.RoundId;
import org.candour.search.KnownFriends;
import org.candour.silences.Issue;
import org.candour.silences.IssueChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The false friends of the issues asked now, so that a search and the matrix do not contradict each other. */
@Component
class FriendsOfIssues implements KnownFriends {

    private final IssueStore store;
    private final Map<RoundId, List<Friends>> all = new ConcurrentHashMap<>();
    private final Map<RoundId, List<Friends>> open = new ConcurrentHashMap<>();

    FriendsOfIssues(IssueStore store) {
        this.store = store;
    }

    @Override
    public List<Friends> all(RoundId round) {
        return all.computeIfAbsent(round, asked -> friends(store.newest(asked)));
    }

    @Override
    public List<Friends> open(RoundId round) {
        return open.computeIfAbsent(round, asked -> friends(store.open(asked)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(IssueChanged changed) {
        all.remove(changed.round());
        open.remove(changed.round());
    }

    private static List<Friends> friends(Collection<Issue> issues) {
        return issues.stream()
                .filter(issue -> !issue.isRetired() && !issue.falseFriends().isEmpty())
                .map(issue -> new Friends(issue.sought().terms(), issue.falseFriends()))
                .toList();
    }
}
