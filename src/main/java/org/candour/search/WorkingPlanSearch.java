package org.candour.search;

import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Search over everything, for the people of the workflow. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class WorkingPlanSearch implements PlanSearch {

    static final int PASSAGES = 3;

    private final Indexes indexes;
    private final Asker asker;
    private final PlanTexts plans;
    private final KnownFriends friends;

    WorkingPlanSearch(Indexes indexes, Asker asker, PlanTexts plans, KnownFriends friends) {
        this.indexes = indexes;
        this.asker = asker;
        this.plans = plans;
        this.friends = friends;
    }

    @Override
    public SearchAnswer search(RoundId round, String question) {
        return asker.ask(indexes.working(), asking(round, question, Narrowing.NONE, Order.MENTIONS, false));
    }

    @Override
    public SearchAnswer search(RoundId round, String question, Narrowing narrowing, Order order) {
        return asker.ask(indexes.working(), asking(round, question, narrowing, order, true));
    }

    private Asking asking(RoundId round, String question, Narrowing narrowing, Order order, boolean isFull) {
        return new Asking(
                round,
                Newest.all(plans, round, version -> true),
                question,
                narrowing,
                order,
                PASSAGES,
                isFull,
                friends.all(round));
    }

    @Override
    public SearchAnswer search(PlanVersionId version, String question, int limit) {
        PlanVersion found = plans.version(version)
                .orElseThrow(() -> new ProblemsException(
                        "Nothing was searched:",
                        new Problem("plan version", "There is no such version.", "Open the plan and try again.")));
        return asker.askOne(indexes.working(), Asking.of(List.of(found), question, Math.max(0, limit), friends::all));
    }

    @Override
    public List<Passage> within(DocumentId document, String question) {
        return asker.within(indexes.working(), document, question);
    }
}
