package org.candour.plans.reader.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.plans.Mark;

/**
 * Where words were struck out of the middle of a sentence: how it reads without them. "The stroke <s>rehabilitation</s>
 * unit" says "stroke unit", and nobody would find that with the struck-out word between.
 */
final class KeptWords {

    /** Enough for terms of three words, and little to read twice. */
    private static final int MOST = 2;

    private final List<String> joined = new ArrayList<>();
    private final Deque<String> before = new ArrayDeque<>();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder stretch = new StringBuilder();
    private int wanted;
    private boolean gap;
    private boolean gapAfter;

    private KeptWords() {}

    /** The words around each stretch, in brackets, to be told behind the paragraph; empty when nothing is to be joined. */
    static String around(SignedLetters letters) {
        KeptWords words = new KeptWords();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (letters.bears(Mark.Kind.DELETED, i)) {
                words.struck(Character.isLetterOrDigit(c));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                words.endWord();
            } else {
                words.letter(c);
            }
        }
        words.endWord();
        words.endStretch();
        return words.joined.isEmpty() ? "" : " (" + String.join("; ", words.joined) + ")";
    }

    private void struck(boolean isLetter) {
        if (word.isEmpty()) {
            gap |= isLetter;
        } else {
            gapAfter |= isLetter;
        }
    }

    /** What was struck out before it stood in the middle of the word. */
    private void letter(char c) {
        gapAfter = false;
        word.append(c);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        boolean joins = gap && !before.isEmpty() && !endsSentence(before.getLast());
        if (joins && wanted == 0) {
            stretch.append(String.join(" ", before));
        }
        wanted = joins ? MOST : wanted;
        if (wanted > 0) {
            stretch.append(' ').append(word);
            if (--wanted == 0) {
                endStretch();
            }
        }
        before.addLast(word.toString());
        if (before.size() > MOST) {
            before.removeFirst();
        }
        word.setLength(0);
        gap = gapAfter;
        gapAfter = false;
    }

    private void endStretch() {
        if (!stretch.isEmpty()) {
            joined.add(stretch.toString());
            stretch.setLength(0);
        }
    }

    private static boolean endsSentence(String word) {
        return ".!?:;".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
