package org.candour.silences.register;

import java.time.Clock;
import java.util.List;
import org.candour.common.StartOrder;
import org.candour.criteria.CriteriaSets;
import org.candour.criteria.StartingIssue;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.IssueDraft;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a round without a register the one its criteria set starts with. */
@Component
@Order(StartOrder.SEARCH - 1)
class StartingRegister implements ApplicationRunner {

    private static final String BY = "system";

    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final IssueStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartingRegister(
            Rounds rounds, CriteriaSets criteria, IssueStore store, TransactionTemplate transaction, Clock clock) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Round round : rounds.all()) {
            if (store.newest(round.id()).isEmpty()) {
                List<StartingIssue> issues =
                        criteria.inForce(round.criteriaSet()).issues();
                transaction.executeWithoutResult(status -> issues.forEach(
                        issue -> store.add(round.id(), issue.id(), draft(issue), BY, clock.instant(), true)));
            }
        }
    }

    private static IssueDraft draft(StartingIssue issue) {
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
