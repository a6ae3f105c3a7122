package org.candour.search.words;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.candour.search.words.Slot.Part;

/** Gives the words of a text to the index, several at one place where a word can be read several ways. */
final class WordsTokenizer extends Tokenizer {

    private record Token(String term, int start, int end, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems = new Stems();
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        tokens.clear();
        next = 0;
        Words.of(text.toString()).forEach(this::add);
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next++);
        term.append(token.term());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        step.setPositionIncrement(token.step());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private void add(Slot slot) {
        if (slot.isSeam()) {
            // stands at the place of the page's last word
            int last = tokens.isEmpty() ? 1 : 0;
            tokens.add(new Token(slot.joined(), slot.start(), slot.end(), last));
            return;
        }
        int first = 1;
        if (slot.parts().size() > 1) {
            first = put(slot.joined(), slot.joinedAsWritten(), true, slot.start(), slot.end(), first);
        }
        for (Part part : slot.parts()) {
            first = put(part.norm(), part.written(), part.plain(), part.start(), part.end(), first);
            if (!part.capitals().isEmpty()) {
                tokens.add(new Token(PageAnalyzer.IN_CAPITALS + part.capitals(), part.start(), part.end(), 0));
            }
        }
        if (slot.also() != null) {
            tokens.add(new Token(slot.also(), slot.start(), slot.end(), 0));
        }
    }

    private int put(String norm, String written, boolean plain, int start, int end, int increment) {
        String stem = plain ? stems.of(norm) : norm;
        tokens.add(new Token(stem, start, end, increment));
        if (!stem.equals(written)) {
            tokens.add(new Token(PageAnalyzer.AS_WRITTEN + written, start, end, 0));
        }
        return 0;
    }
}
