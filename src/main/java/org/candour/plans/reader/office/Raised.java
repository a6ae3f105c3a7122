package org.candour.plans.reader.office;

import java.util.regex.Pattern;

/**
 * Raised figures and letters directly behind a word: the number of a note is no part of it. "m2" and "1st" stay whole.
 * While a paragraph is put together, what is raised stands between two characters that are no marks; none is left after.
 */
final class Raised {

    private static final char BEGIN = '\uEAFF';
    private static final char END = '\uEBFF';

    /** Units and formulas: with at most so many letters before a figure. */
    private static final int SHORT = 2;

    private static final Pattern NUMBER = Pattern.compile("(?s)[0-9*\u2020\u2021\u00A7].*");
    private static final Pattern LETTER = Pattern.compile("[a-z](\\s?[,\u2013-]\\s?[a-z])*|TM|SM");

    private Raised() {}

    static char sign(boolean begins) {
        return begins ? BEGIN : END;
    }

    /** The paragraph with spaces between words and what is raised behind them. */
    static String apart(String line) {
        int begin = line.indexOf(BEGIN);
        if (begin < 0) {
            return line.indexOf(END) < 0 ? line : line.replace(String.valueOf(END), "");
        }
        StringBuilder out = new StringBuilder(line.length() + 8);
        int from = 0;
        while (begin >= 0) {
            out.append(line, from, begin);
            int end = line.indexOf(END, begin) < 0 ? line.length() : line.indexOf(END, begin);
            raised(out, line.substring(begin + 1, end), line, end);
            from = Math.min(line.length(), end + 1);
            begin = line.indexOf(BEGIN, from);
        }
        return out.append(line, from, line.length()).toString();
    }

    private static void raised(StringBuilder out, String raised, String line, int end) {
        String plain = Signs.without(raised);
        if (!isMark(out, plain.strip())) {
            out.append(raised);
            return;
        }
        boolean atWord = !isSpace(before(out)) && !isSpace(plain.charAt(0));
        out.append(atWord ? " " : "").append(raised);
        if (!isSpace(plain.charAt(plain.length() - 1)) && Character.isLetterOrDigit(after(line, end))) {
            out.append(' ');
        }
    }

    private static boolean isMark(StringBuilder out, String raised) {
        int letters = lettersBefore(out);
        boolean isShort = letters > 0 && letters <= SHORT;
        boolean number = NUMBER.matcher(raised).matches();
        boolean letter =
                (letters > 0 || isSpace(before(out))) && LETTER.matcher(raised).matches();
        return !isShort && (number || letter);
    }

    /** No more than it takes to be a word. */
    private static int lettersBefore(StringBuilder out) {
        int letters = 0;
        for (int i = out.length() - 1; i >= 0 && letters <= SHORT; i--) {
            char c = out.charAt(i);
            if (!Signs.isSign(c) && !Character.isLetter(c)) {
                break;
            }
            letters += Signs.isSign(c) ? 0 : 1;
        }
        return letters;
    }

    private static char before(StringBuilder out) {
        int at = out.length() - 1;
        while (at >= 0 && Signs.isSign(out.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : out.charAt(at);
    }

    private static char after(String line, int at) {
        while (at < line.length() && Signs.isSign(line.charAt(at))) {
            at++;
        }
        return at >= line.length() ? ' ' : line.charAt(at);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
