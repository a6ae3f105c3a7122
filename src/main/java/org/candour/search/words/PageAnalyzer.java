package org.candour.search.words;

import org.apache.lucene.analysis.Analyzer;

/**
 * How page texts are indexed. Every place holds the word's stem; where that differs, also the word itself behind
 * {@link #AS_WRITTEN}, for questions with a star; a hyphenated word also its parts and itself without hyphens.
 */
public final class PageAnalyzer extends Analyzer {

    /** Marks a word that stands in the index as written, beside its stem. */
    public static final String AS_WRITTEN = "=";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordsTokenizer());
    }
}
