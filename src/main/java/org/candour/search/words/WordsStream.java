package org.candour.search.words;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** Words that have been cut already, for the index: the same as {@link PageAnalyzer} makes of their text. */
public final class WordsStream extends TokenStream {

    private final Tokens tokens = new Tokens(this);
    private final List<Slot> words;
    private final int length;

    /**
     * @param words those of the text
     * @param length of the text, in characters
     */
    public WordsStream(List<Slot> words, int length) {
        this.words = words;
        this.length = length;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.of(words);
    }

    @Override
    public boolean incrementToken() {
        return tokens.tell(this);
    }

    @Override
    public void end() throws IOException {
        super.end();
        tokens.end(length);
    }
}
