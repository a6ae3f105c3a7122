package org.candour.plans.reader;

/**
 * Tells text whose letters are gone: question marks where they stood, two or three signs in the place of each, or the
 * errors of a sheet instead of its values. It counts as words, and nothing that is asked for is found in it.
 */
final class LostLetters {

    private static final int STRETCH = 40;

    /** A few are a form's blanks, or examples. */
    private static final int FEWEST = 10;

    /** Of a page; what is found of that, may be found of what is lost. */
    private static final double GOOD_PART = 0.2;

    /** Of a sheet: some errors stand in many. */
    private static final double MOST_ERRORS = 0.5;

    /** The same letter so often makes no word. */
    private static final int REPEATED = 4;

    /** What the letters of other scripts begin with when their two or three bytes are shown one by one. */
    private static final String FIRST_OF_TWO =
            "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1\u00D7\u00D8\u00D9\u00DA";

    /** What follows then, besides all from U+0080 to U+00BF: so Windows shows the bytes from 80 to 9F. */
    private static final String FOLLOWING =
            "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178\uFFFD";

    /** What stands where a letter could not be written. */
    private static final String GONE = "?\uFFFD\u25A1\u00BF";

    private enum Kind {
        WORD,
        LOST,
        WRONG,
        ERROR
    }

    private LostLetters() {}

    /** Why no words can be found in the text, in a sentence; empty when nothing speaks against it. */
    static String why(String text) {
        int[] all = new int[Kind.values().length];
        int[] stretch = new int[all.length];
        boolean lost = false;
        boolean wrong = false;
        int words = 0;
        for (int from = 0, at = 0; at <= text.length(); at++) {
            if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                continue;
            }
            if (at > from && saysSomething(text, from, at)) {
                int kind = kind(text, from, at).ordinal();
                all[kind]++;
                stretch[kind]++;
                if (++words % STRETCH == 0) {
                    lost |= stretch[Kind.LOST.ordinal()] * 2 >= STRETCH;
                    wrong |= stretch[Kind.WRONG.ordinal()] * 2 >= STRETCH;
                    stretch = new int[all.length];
                }
            }
            from = at + 1;
        }
        if (isMuch(all[Kind.ERROR.ordinal()], MOST_ERRORS * words)) {
            return "Its cells hold errors instead of values.";
        }
        if (lost || isMuch(all[Kind.LOST.ordinal()], GOOD_PART * words)) {
            return "The letters of its words were lost when the file was saved: other signs stand in their place.";
        }
        return wrong || isMuch(all[Kind.WRONG.ordinal()], GOOD_PART * words)
                ? "The letters of its words are shown as others: the file was saved in another encoding than it was written in."
                : "";
    }

    private static boolean isMuch(int found, double least) {
        return found >= FEWEST && found >= least;
    }

    private static Kind kind(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '#' && isError(text, from, to)) {
            return Kind.ERROR;
        }
        int gone = 0;
        int pairs = 0;
        int same = 0;
        int run = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            gone += GONE.indexOf(c) >= 0 ? 1 : 0;
            run = i > from && c == text.charAt(i - 1) ? run + 1 : 1;
            same = Math.max(same, Character.isLetter(c) ? run : 0);
            pairs += i > from && isFirst(text.charAt(i - 1)) && follows(c) ? 1 : 0;
        }
        int length = to - from;
        if (gone * 2 >= length && gone > 1 || same >= REPEATED && same * 2 >= length) {
            return Kind.LOST;
        }
        return pairs > 0 && pairs * 4 >= length ? Kind.WRONG : Kind.WORD;
    }

    /** Neither a bar between cells nor a bullet, which may be a single question mark. */
    private static boolean saysSomething(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || to - from > 1 && (GONE.indexOf(c) >= 0 || c == '#')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(char c) {
        return FIRST_OF_TWO.indexOf(c) >= 0 || c >= '\u00E0' && c <= '\u00EF';
    }

    private static boolean follows(char c) {
        return c >= '\u0080' && c <= '\u00BF' || FOLLOWING.indexOf(c) >= 0;
    }

    /** "#REF!", "#NAME?", "#N/A", and what a column too narrow shows. */
    private static boolean isError(String text, int from, int to) {
        String word = text.substring(from, Math.min(to, from + 10));
        return switch (word) {
            case "#REF!", "#VALUE!", "#NAME?", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!" -> true;
            default -> word.length() >= 3 && word.chars().allMatch(c -> c == '#');
        };
    }
}
