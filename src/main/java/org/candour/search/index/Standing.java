package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.candour.plans.Mark.Weight;
import org.candour.search.places.PageMap;
import org.candour.search.question.query.QuestionQuery;

/**
 * Whether what matched on a page counts as a mention at all: each thing asked for has to stand somewhere else than in
 * running heads and struck-out text. The same rule by which evidence dismisses places.
 */
sealed interface Standing {

    boolean counts(LeafReaderContext leaf, int doc, PageMap map) throws IOException;

    static Standing of(Query query, IndexSearcher searcher) throws IOException {
        if (!(query instanceof BooleanQuery several)) {
            return new Words(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        List<Standing> wanted = new ArrayList<>();
        List<Standing> choices = new ArrayList<>();
        for (BooleanClause clause : several) {
            if (clause.isRequired()) {
                wanted.add(of(clause.query(), searcher));
            } else if (!clause.isProhibited()) {
                choices.add(of(clause.query(), searcher));
            }
        }
        return wanted.isEmpty() ? new AnyOf(choices) : new AllOf(wanted);
    }

    /** Every one of them. */
    record AllOf(List<Standing> parts) implements Standing {

        @Override
        public boolean counts(LeafReaderContext leaf, int doc, PageMap map) throws IOException {
            for (Standing part : parts) {
                if (!part.counts(leaf, doc, map)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of them is enough. */
    record AnyOf(List<Standing> choices) implements Standing {

        @Override
        public boolean counts(LeafReaderContext leaf, int doc, PageMap map) throws IOException {
            for (Standing choice : choices) {
                if (choice.counts(leaf, doc, map)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A word, a phrase, words near each other. */
    record Words(org.apache.lucene.search.Weight weight) implements Standing {

        @Override
        public boolean counts(LeafReaderContext leaf, int doc, PageMap map) throws IOException {
            Matches matches = weight.matches(leaf, doc);
            if (matches == null) {
                return false;
            }
            MatchesIterator overPageEnd = matches.getMatches(QuestionQuery.SEAM);
            if (overPageEnd != null && overPageEnd.next()) {
                return true;
            }
            MatchesIterator places = matches.getMatches(QuestionQuery.TEXT);
            boolean isTold = false; // what tells no places is not set aside for them
            while (places != null && places.next()) {
                isTold = true;
                if (map.weight(places.startPosition(), places.endPosition()) != Weight.NONE) {
                    return true;
                }
            }
            return !isTold;
        }
    }
}
