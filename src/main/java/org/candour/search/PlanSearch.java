package org.candour.search;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** Searches every plan of a round, published or not; for the people of the workflow. */
public interface PlanSearch {

    /** The newest version of every plan of the round. */
    SearchAnswer search(RoundId round, String question);

    /**
     * The same with facets, nearest wordings and other spellings, narrowed and ordered; what its filters choose.
     */
    SearchAnswer search(RoundId round, String question, Narrowing narrowing, Order order);

    /** One version only, with at most {@code limit} passages. */
    SearchAnswer search(PlanVersionId version, String question, int limit);

    /**
     * Passages of one document in page order, at most one a page.
     *
     * @throws org.candour.common.ProblemsException when the question cannot be asked
     */
    List<Passage> within(DocumentId document, String question);
}
