package org.candour.plans.reader.office;

import java.util.Arrays;
import org.candour.plans.Mark;

/** A text with the marks of each letter, so that letters can change places and keep theirs. */
final class SignedLetters {

    private static final Mark.Kind[] KINDS = Mark.Kind.values();

    private final StringBuilder text = new StringBuilder();
    private int[] marks = new int[64];
    private int open;

    /** Takes the signs out of a text. */
    static SignedLetters of(String signed) {
        SignedLetters letters = new SignedLetters();
        int[] depths = new int[KINDS.length];
        for (int i = 0; i < signed.length(); i++) {
            char c = signed.charAt(i);
            if (Signs.isSign(c)) {
                letters.turn(c, depths);
            } else {
                letters.add(c, letters.open);
            }
        }
        return letters;
    }

    private void turn(char sign, int[] depths) {
        for (Mark.Kind kind : KINDS) {
            int at = kind.ordinal();
            if (sign == Signs.begin(kind)) {
                depths[at]++;
            } else if (sign == Signs.end(kind)) {
                depths[at] = Math.max(0, depths[at] - 1);
            }
            open = depths[at] > 0 ? open | 1 << at : open & ~(1 << at);
        }
    }

    private void add(char letter, int with) {
        if (text.length() == marks.length) {
            marks = Arrays.copyOf(marks, 2 * marks.length);
        }
        marks[text.length()] = with;
        text.append(letter);
    }

    void add(SignedLetters other, int at) {
        add(other.charAt(at), other.marks[at]);
    }

    /** A space that bears no mark. */
    void space() {
        add(' ', 0);
    }

    void clear() {
        text.setLength(0);
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    boolean bears(Mark.Kind kind, int at) {
        return (marks[at] & 1 << kind.ordinal()) != 0;
    }

    boolean hasTextOf(SignedLetters other) {
        return text.compareTo(other.text) == 0;
    }

    /** The marks that begin and do not end. */
    int open() {
        return open;
    }

    /**
     * Text and signs as one.
     *
     * @param leftOpen the marks that shall not end
     */
    String signed(int leftOpen) {
        StringBuilder signed = new StringBuilder(text.length() + 16);
        int now = 0;
        for (int i = 0; i < text.length(); i++) {
            turn(signed, now, marks[i]);
            now = marks[i];
            signed.append(text.charAt(i));
        }
        turn(signed, now, leftOpen);
        return signed.toString();
    }

    private static void turn(StringBuilder signed, int from, int to) {
        for (Mark.Kind kind : KINDS) {
            boolean before = (from & 1 << kind.ordinal()) != 0;
            boolean after = (to & 1 << kind.ordinal()) != 0;
            if (before != after) {
                signed.append(before ? Signs.end(kind) : Signs.begin(kind));
            }
        }
    }
}
