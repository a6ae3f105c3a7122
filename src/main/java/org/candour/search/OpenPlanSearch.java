package org.candour.search;

import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Search for public readers. Asks the public index, and only about versions that are public at this moment. */
@Service
class OpenPlanSearch implements PublicPlanSearch {

    private final Indexes indexes;
    private final Asker asker;
    private final PlanTexts plans;
    private final KnownFriends friends;

    OpenPlanSearch(Indexes indexes, Asker asker, PlanTexts plans, KnownFriends friends) {
        this.indexes = indexes;
        this.asker = asker;
        this.plans = plans;
        this.friends = friends;
    }

    @Override
    public SearchAnswer search(RoundId round, String question) {
        return asker.ask(indexes.open(), asking(round, question, Narrowing.NONE, Order.MENTIONS, false));
    }

    @Override
    public SearchAnswer search(RoundId round, String question, Narrowing narrowing, Order order) {
        return asker.ask(indexes.open(), asking(round, question, narrowing, order, true));
    }

    private Asking asking(RoundId round, String question, Narrowing narrowing, Order order, boolean isFull) {
        List<PlanVersion> all = Newest.all(plans, round, PlanVersion::isPublic);
        List<PlanVersion> open = narrowing.version().isEmpty() ? Newest.withoutEmptied(all, plans.held()) : all;
        return new Asking(
                round, open, question, narrowing, order, WorkingPlanSearch.PASSAGES, isFull, friends.open(round));
    }

    @Override
    public SearchAnswer searchVersion(PlanVersionId version, String question) {
        List<PlanVersion> open =
                plans.version(version).filter(PlanVersion::isPublic).stream().toList();
        return asker.askOne(indexes.open(), Asking.of(open, question, WorkingPlanSearch.PASSAGES, friends::open));
    }

    @Override
    public List<Passage> within(DocumentId document, String question) {
        boolean isPublic = plans.document(document)
                .map(Document::version)
                .flatMap(plans::version)
                .filter(PlanVersion::isPublic)
                .isPresent();
        return isPublic ? asker.within(indexes.open(), document, question) : List.of();
    }
}
