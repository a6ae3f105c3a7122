package org.candour.search.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.candour.search.words.Slot.Part;

/** What the index holds of the words of a text, several at one place where a word can be read several ways. */
final class Tokens {

    private record Token(String term, int start, int end, int step) {}

    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PositionIncrementAttribute step;
    private final Stems stems = new Stems();
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** Tells them through the attributes of that stream. */
    Tokens(AttributeSource stream) {
        term = stream.addAttribute(CharTermAttribute.class);
        offset = stream.addAttribute(OffsetAttribute.class);
        step = stream.addAttribute(PositionIncrementAttribute.class);
    }

    /** Begins with these words. */
    void of(List<Slot> words) {
        tokens.clear();
        next = 0;
        words.forEach(this::add);
    }

    /** The next one, as {@link org.apache.lucene.analysis.TokenStream#incrementToken} wants it. */
    boolean tell(AttributeSource stream) {
        if (next == tokens.size()) {
            return false;
        }
        stream.clearAttributes();
        Token token = tokens.get(next++);
        term.append(token.term());
        offset.setOffset(token.start(), token.end());
        step.setPositionIncrement(token.step());
        return true;
    }

    void end(int length) {
        offset.setOffset(length, length);
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
        slot.also().forEach(word -> tokens.add(new Token(word, slot.start(), slot.end(), 0)));
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
