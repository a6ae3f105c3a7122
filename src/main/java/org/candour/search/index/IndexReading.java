package org.candour.search.index;

import java.util.List;
import java.util.Map;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.Sought;
import org.candour.search.question.Question;
import org.jspecify.annotations.Nullable;

/** The index at one moment. */
public interface IndexReading extends AutoCloseable {

    /** The documents whose pages are all in this reading. */
    Map<DocumentId, IndexedDocument> contents();

    /** Names this state of the index: the layout's number and the generation. */
    String version();

    /**
     * Counts the matching pages of every plan version that has any, and gives the best.
     *
     * @param only the one version to look at, or null for all
     * @throws org.candour.search.question.Unsearchable when it takes too long
     */
    Map<PlanVersionId, VersionHits> find(Question question, @Nullable PlanVersionId only, int best);

    /**
     * Every place of something sought, summed up by plan version; versions without any are not in the answer.
     *
     * @param only the one version to look at, or null for all
     * @throws org.candour.search.question.Unsearchable when one of its terms cannot be looked for
     */
    Map<PlanVersionId, Evidence> evidence(Sought sought, @Nullable PlanVersionId only);

    /** Every matching page of one document, in page order. */
    List<PageHit> within(DocumentId document, Question question);

    /** How many pages the index really holds of each document, counted one by one. */
    Map<DocumentId, Integer> countPages();

    @Override
    void close();
}
