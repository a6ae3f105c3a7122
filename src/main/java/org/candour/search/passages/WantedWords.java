package org.candour.search.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The words of a page that a query can have to do with. The others need not be looked at, and there are many of them;
 * those that are left keep their places.
 */
final class WantedWords extends QueryVisitor {

    private final CharArraySet words = new CharArraySet(16, false);
    private final List<ByteRunAutomaton> patterns = new ArrayList<>();
    private boolean isEverything;

    private WantedWords() {}

    static WantedWords of(Query query) {
        WantedWords wanted = new WantedWords();
        query.visit(wanted);
        return wanted;
    }

    TokenStream in(TokenStream page) {
        return isEverything ? page : new Filter(page);
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
            words.add(term.text());
        }
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        patterns.add(automaton.get());
    }

    /** What names no words could have to do with any. */
    @Override
    public void visitLeaf(Query query) {
        isEverything = true;
    }

    /** What is left out matters too. */
    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }

    private final class Filter extends FilteringTokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Filter(TokenStream page) {
            super(page);
        }

        @Override
        protected boolean accept() throws IOException {
            return words.contains(term.buffer(), 0, term.length()) || isLike();
        }

        private boolean isLike() {
            if (patterns.isEmpty()) {
                return false;
            }
            BytesRef bytes = new BytesRef(term);
            for (ByteRunAutomaton pattern : patterns) {
                if (pattern.run(bytes.bytes, bytes.offset, bytes.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
