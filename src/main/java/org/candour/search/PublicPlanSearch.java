package org.candour.search;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** Searches public plan versions only, in an index that holds nothing else. */
public interface PublicPlanSearch {

    SearchAnswer search(RoundId round, String question);

    /** The same with facets, nearest wordings and other spellings, narrowed and ordered; all from public texts. */
    SearchAnswer search(RoundId round, String question, Narrowing narrowing, Order order);

    /** Asks one version alone, whether newer ones are public or not; no plan is answered for one that is not public. */
    SearchAnswer searchVersion(PlanVersionId version, String question);

    /**
     * Passages of one public document in page order; empty for any other.
     *
     * @throws org.candour.common.ProblemsException when the question cannot be asked
     */
    List<Passage> within(DocumentId document, String question);
}
