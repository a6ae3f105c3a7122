package org.candour.bench;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.candour.search.question.query.QuestionQuery;

/** An issue as whoever has nothing but Lucene would ask it: any of its words, phrases and near words. */
final class BareIssue {

    private static final int NEAR = 8;

    private BareIssue() {}

    static Query of(List<String> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(query(term), Occur.SHOULD));
        return any.build();
    }

    private static Query query(String term) {
        String[] words = term.split(" ");
        if (term.contains("NEAR")) {
            return new IntervalQuery(
                    QuestionQuery.TEXT,
                    Intervals.maxgaps(NEAR, Intervals.unordered(Intervals.term(words[0]), Intervals.term(words[2]))));
        }
        return words.length > 1
                ? new PhraseQuery(QuestionQuery.TEXT, words)
                : new TermQuery(new Term(QuestionQuery.TEXT, term));
    }
}
