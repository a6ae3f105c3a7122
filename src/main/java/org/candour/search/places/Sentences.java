package org.candour.search.places;

import java.util.BitSet;
import java.util.List;
import org.candour.search.words.Slot;

/**
 * Where sentences begin, by word. A heading, a bullet point and a table's row count as sentences of their own; in doubt
 * two sentences are one, so that what belongs together stays together.
 */
public final class Sentences {

    private static final String BULLETS = "\u2022\u25AA\u25CF\u25E6\u2023\u2043\uF0B7\u00B7\u2713\u27A2|";
    private static final int SHORT_LINE = 48;

    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    /** Bit n is set where the n-th word begins a sentence. */
    public static BitSet of(String text, List<Slot> words) {
        Sentences sentences = new Sentences(text);
        BitSet begins = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || sentences.isBreak(words.get(i - 1).end(), words.get(i).start())) {
                begins.set(i);
            }
        }
        return begins;
    }

    private boolean isBreak(int from, int to) {
        boolean stop = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            } else if (BULLETS.indexOf(c) >= 0 && c != '|') {
                return true;
            } else if (c == '.' || c == '!' || c == '?') {
                stop |= i + 1 >= text.length() || !isAbbreviation(from, i);
            }
        }
        char next = to < text.length() ? text.charAt(to) : ' ';
        boolean capital = !Character.isLowerCase(next);
        return lines > 1 || (stop && capital) || (lines == 1 && capital && isShortLine(from));
    }

    /** One letter or "e.g" before the full stop. */
    private boolean isAbbreviation(int from, int stop) {
        if (stop != from) {
            return false;
        }
        int start = from;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, from);
        return word.length() == 1 || word.equals("Dr") || word.equals("St") || word.equals("Mr") || word.equals("No");
    }

    private boolean isShortLine(int end) {
        int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        return end - start < SHORT_LINE;
    }
}
