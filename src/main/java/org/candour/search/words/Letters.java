package org.candour.search.words;

/** Kinds of character, as they matter for finding words. */
final class Letters {

    private static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    static boolean isWord(char c) {
        return (Character.isLetterOrDigit(c) && !isOrdinalSign(c))
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Written for the degree sign as often as not: 2\u00BAC. */
    private static boolean isOrdinalSign(char c) {
        return c == '\u00BA' || c == '\u00AA';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00B4';
    }

    /** Characters that are there for layout only and may stand inside a word. */
    static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == SOFT_HYPHEN;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028';
    }
}
