package org.candour.search.words;

import org.apache.lucene.analysis.Analyzer;

/**
 * How page texts are indexed. Every place holds the word's stem; where that differs, also the word itself behind
 * {@link #AS_WRITTEN}, for questions with a star; a hyphenated word also its parts and itself without hyphens;
 * a word in capitals also itself behind {@link #IN_CAPITALS}.
 */
public final class PageAnalyzer extends Analyzer {

    /** Marks a word that stands in the index as written, beside its stem. */
    public static final String AS_WRITTEN = "=";

    /** Marks a word written in capitals, beside its stem: ED is not the ed of "ed. Smith". */
    public static final String IN_CAPITALS = "^";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordsTokenizer());
    }
}
