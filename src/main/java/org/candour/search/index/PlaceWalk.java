package org.candour.search.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.candour.plans.PlanVersionId;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.Slot;
import org.jspecify.annotations.Nullable;

/** Walks the places of something through one segment, in the pages' texts and over their ends. */
final class PlaceWalk {

    /** More places of one term on one page say nothing more. */
    static final int MOST_A_PAGE = 64;

    private PlaceWalk() {}

    /** Takes one place. */
    interface Taker {

        void take(int doc, int from, int to, boolean overPageEnd);
    }

    /** Pages to look at; asked anew for each walk. */
    interface Pages {

        Pages ALL = () -> null;

        /** Null for all of them. */
        @Nullable
        DocIdSetIterator iterator() throws IOException;
    }

    /** Those of one version, or all. */
    static Pages pages(LeafReaderContext leaf, @Nullable PlanVersionId only) {
        return only == null
                ? Pages.ALL
                : () -> {
                    PostingsEnum pages =
                            leaf.reader().postings(new Term(Fields.VERSION, only.toString()), PostingsEnum.NONE);
                    return pages == null ? DocIdSetIterator.empty() : pages;
                };
    }

    /** Where something stands within a page's text, and over its end. */
    record Where(IntervalsSource text, IntervalsSource seam) {

        static Where of(IntervalsSource places) {
            return new Where(places, Intervals.overlapping(places, Intervals.term(String.valueOf(Slot.SEAM))));
        }

        void walk(LeafReaderContext leaf, Pages pages, Taker taker) throws IOException {
            through(text.intervals(QuestionQuery.TEXT, leaf), leaf, pages, false, taker);
            through(seam.intervals(QuestionQuery.SEAM, leaf), leaf, pages, true, taker);
        }
    }

    private static void through(
            @Nullable IntervalIterator places, LeafReaderContext leaf, Pages pages, boolean seam, Taker taker)
            throws IOException {
        if (places == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = pages.iterator();
        int doc = places.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int wanted = docs == null ? doc : docs.docID() < doc ? docs.advance(doc) : docs.docID();
            if (wanted != doc) {
                doc = wanted == DocIdSetIterator.NO_MORE_DOCS ? wanted : places.advance(wanted);
                continue;
            }
            if (live == null || live.get(doc)) {
                take(places, doc, seam, taker);
            }
            doc = places.nextDoc();
        }
    }

    private static void take(IntervalIterator places, int doc, boolean seam, Taker taker) throws IOException {
        int count = 0;
        while (count++ < MOST_A_PAGE && places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            taker.take(doc, places.start(), places.end(), seam);
        }
    }
}
