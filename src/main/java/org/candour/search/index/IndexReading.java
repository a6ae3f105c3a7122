package org.candour.search.index;

import java.util.List;
import java.util.Map;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.Patience;
import org.candour.search.Sought;
import org.candour.search.question.Question;
import org.jspecify.annotations.Nullable;

/** The index at one moment. */
public interface IndexReading extends AutoCloseable {

    /** The documents whose pages are all in this reading. */
    Map<DocumentId, IndexedDocument> contents();

    /** Names this state of the index: the layout's number, the generation and the vocabulary. */
    String version();

    /**
     * Counts the matching pages of every plan version that has any, and gives the best.
     *
     * @param best how many of its pages to give of each version
     * @param counting which of the matching pages are wanted; versions without any are not in the answer
     * @throws org.candour.search.question.Unsearchable when it takes too long
     */
    Map<PlanVersionId, VersionHits> find(Question question, Reach reach, int best, Counting counting);

    /** Whether any page was recognised from a picture. */
    boolean hasRecognisedPages();

    /** Whether the word stands anywhere, in any of its forms. */
    boolean has(String word);

    /** Whether the word stands anywhere just as the index writes it; a way of writing that does not matches nothing. */
    boolean holds(String word);

    /** Words of the index that are written much like it, the likest and commonest first. */
    List<String> alike(String word, int most);

    /** Words of the index, as they stand in it, that have the same root as the word and another stem. */
    List<String> kin(String word);

    /**
     * Every place of something sought, summed up by plan version; versions without any are not in the answer.
     *
     * @param only the one version to look at, or null for all
     * @throws org.candour.search.question.Unsearchable when one of its terms cannot be looked for
     */
    default Map<PlanVersionId, Evidence> evidence(Sought sought, @Nullable PlanVersionId only) {
        return evidence(sought, only, Patience.ENDLESS);
    }

    /**
     * The same for somebody who does not wait for ever.
     *
     * @throws org.candour.search.question.Unsearchable also when the patience is over
     */
    Map<PlanVersionId, Evidence> evidence(Sought sought, @Nullable PlanVersionId only, Patience patience);

    /** Every matching page within reach, which should be that of one document, in page order. */
    List<PageHit> pages(Question question, Reach reach);

    /** How many pages the index really holds of each document, counted one by one. */
    Map<DocumentId, Integer> countPages();

    @Override
    void close();
}
