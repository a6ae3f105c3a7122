package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.candour.search.places.PageMap;
import org.candour.search.question.CommonWords;
import org.jspecify.annotations.Nullable;

/**
 * The matching pages on which what was asked for stands only where it is no mention: in running heads, or struck out.
 * Only pages that have one of the words in such a place are looked at, and there are few.
 */
final class Asides {

    private final Map<Integer, FixedBitSet> found;

    private Asides(Map<Integer, FixedBitSet> found) {
        this.found = found;
    }

    /** @param within the same query, in the pages within reach */
    static Asides of(IndexSearcher searcher, Query query, Query within) throws IOException {
        Collector asides = new Collector(Standing.of(query, searcher));
        searcher.search(
                new BooleanQuery.Builder()
                        .add(within, Occur.FILTER)
                        .add(Words.of(query), Occur.FILTER)
                        .build(),
                asides);
        return new Asides(asides.found);
    }

    /** Of one part of the index, by page entry; null where there is none. */
    @Nullable
    FixedBitSet in(LeafReaderContext part) {
        return found.get(part.ord);
    }

    private static final class Collector extends SimpleCollector {

        private final Standing standing;
        private final Map<Integer, FixedBitSet> found = new HashMap<>();
        private @Nullable LeafReaderContext leaf;
        private @Nullable BinaryDocValues maps;

        Collector(Standing standing) {
            this.standing = standing;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = context;
            maps = FilterLeafReader.unwrap(context.reader()).getBinaryDocValues(Fields.MAP);
        }

        @Override
        public void collect(int doc) throws IOException {
            LeafReaderContext now = leaf;
            if (now == null || maps == null || !maps.advanceExact(doc)) {
                return; // without a map nothing is set aside
            }
            if (!standing.counts(now, doc, PageMap.of(maps.binaryValue()))) {
                found.computeIfAbsent(
                                now.ord, none -> new FixedBitSet(now.reader().maxDoc()))
                        .set(doc);
            }
        }
    }

    /** The words of a query, asked of the words that stand in such places. */
    private static final class Words extends QueryVisitor {

        private final List<BytesRef> words = new ArrayList<>();
        /** On nearly every page; they are asked for beside others only. */
        private final List<BytesRef> little = new ArrayList<>();

        private boolean isOpen;

        static Query of(Query query) {
            Words asked = new Words();
            query.visit(asked);
            return asked.isOpen
                    ? new TermQuery(new Term(Fields.HAS_ASIDE, Fields.HAS_ASIDE))
                    : new TermInSetQuery(Fields.ASIDE, asked.words.isEmpty() ? asked.little : asked.words);
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            for (Term term : terms) {
                if (CommonWords.has(term.text())) {
                    little.add(term.bytes());
                } else {
                    words.add(term.bytes());
                }
            }
        }

        /** Beginnings of words: every page with anything in such a place is looked at. */
        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
            isOpen = true;
        }

        @Override
        public void visitLeaf(Query query) {
            isOpen = true;
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
        }
    }
}
