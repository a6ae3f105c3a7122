package org.candour.search.words;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;

/** Cuts a text into words for the index. */
final class WordsTokenizer extends Tokenizer {

    private final Tokens tokens = new Tokens(this);
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        tokens.of(Words.of(text.toString()));
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
