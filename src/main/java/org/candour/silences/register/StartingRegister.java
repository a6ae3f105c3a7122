package org.candour.silences.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.candour.common.StartOrder;
import org.candour.criteria.CriteriaSets;
import org.candour.criteria.StartingIssue;
import org.candour.criteria.StartingIssues;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a round without a register the one of its pack, or the one its criteria set starts with. */
@Component
@Order(StartOrder.SEARCH - 1)
class StartingRegister implements ApplicationRunner {

    private static final String BY = "system";

    private final Rounds rounds;
    private final CriteriaSets criteria;
    private final Footprints footprints;
    private final IssueStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartingRegister(
            Rounds rounds,
            CriteriaSets criteria,
            Footprints footprints,
            IssueStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.footprints = footprints;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Round round : rounds.all()) {
            if (store.newest(round.id()).isEmpty()) {
                List<StartingIssue> issues = issues(round);
                transaction.executeWithoutResult(status -> issues.forEach(issue ->
                        store.add(round.id(), issue.id(), RegisterFileDesk.draft(issue), BY, clock.instant(), true)));
            }
        }
    }

    /** The round's own where its pack has one; of the set's, those that are asked of any of its footprints. */
    private List<StartingIssue> issues(Round round) {
        return rounds.packFile(round.id(), "issues.yaml")
                .map(file -> StartingIssues.read("rounds/" + round.id() + "/issues.yaml", text(file)))
                .orElseGet(() -> criteria.inForce(round.criteriaSet()).issues().stream()
                        .filter(issue -> issue.appliesTo().isEmpty()
                                || issue.appliesTo().stream().anyMatch(code -> footprints
                                        .find(round.id(), code)
                                        .isPresent()))
                        .toList());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
