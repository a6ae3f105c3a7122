package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.reader.layout.TextLine;

/**
 * Puts words together that a line's end has torn: "thrombo-" and "lysis" become "thrombolysis" on the first line, so
 * that they are found. Words that bear their hyphen anyway keep it; {@link DocumentWords} knows which. One for each
 * document: it learns as it goes.
 */
final class LineEnds {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final DocumentWords words = new DocumentWords();

    /** The text without torn words. */
    String join(String page) {
        return join(page, List.of()).text();
    }

    /** A text with what is marked in it. */
    record Joined(String text, List<Mark> marks) {}

    /** The text without torn words, and its marks where they then are. No word is joined over the border of a mark. */
    Joined join(String page, List<Mark> marks) {
        learn(page);
        return joined(page, marks);
    }

    /** Takes note of the words that stand in the text. */
    void learn(String page) {
        words.learn(page);
    }

    /** The same of a text whose words are known already. */
    Joined joined(String page, List<Mark> marks) {
        if (page.indexOf('-') < 0 && page.indexOf(SOFT_HYPHEN) < 0) {
            return new Joined(page.replace(TextLine.CELL_LINE, ' '), marks);
        }
        StringBuilder out = new StringBuilder(page.length());
        List<Integer> removed = new ArrayList<>();
        int from = 0;
        for (int at = nextLineEnd(page, 1); at > 0; at = nextLineEnd(page, at + 1)) {
            int hyphen = at - 1;
            int end = wordEnd(page, at + 1, isInCapitals(page, hyphen));
            if (hyphen <= from || !isTorn(page, hyphen) || end == at + 1 || isBorder(marks, hyphen, at + 1)) {
                continue;
            }
            String second = page.substring(at + 1, end);
            boolean keeps = keeps(page, hyphen, second);
            out.append(page, from, hyphen).append(keeps ? "-" : "").append(second);
            if (!keeps) {
                removed.add(hyphen);
            }
            removed.add(at);
            from = afterSpace(page, end);
            out.append(end < page.length() ? page.substring(at, at + 1) : "");
        }
        String text = out.append(page, from, page.length()).toString();
        return new Joined(
                text.replace(TextLine.CELL_LINE, ' ').replace(String.valueOf(SOFT_HYPHEN), ""), moved(marks, removed));
    }

    /** The whole of a word whose halves the end of a line, of a column or of a page parts. */
    String whole(String first, String second) {
        int hyphen = first.length() - 1;
        return first.substring(0, hyphen) + (keeps(first, hyphen, second) ? "-" : "") + second;
    }

    /** Whether the line ends within a word that the other line ends. */
    static boolean isTorn(String line, String next) {
        int last = line.length() - 1;
        return !line.isEmpty() && isTorn(line, last) && wordEnd(next, 0, isInCapitals(line, last)) > 0;
    }

    private static boolean isTorn(String page, int hyphen) {
        char c = page.charAt(hyphen);
        return c == SOFT_HYPHEN || c == '-' && hyphen > 0 && Character.isLetter(page.charAt(hyphen - 1));
    }

    private static int nextLineEnd(String page, int from) {
        for (int i = from; i < page.length(); i++) {
            if (page.charAt(i) == '\n' || page.charAt(i) == TextLine.CELL_LINE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBorder(List<Mark> marks, int hyphen, int next) {
        for (Mark mark : marks) {
            if (mark.from() <= hyphen != mark.from() <= next || mark.to() > hyphen != mark.to() > next) {
                return true;
            }
        }
        return false;
    }

    private static List<Mark> moved(List<Mark> marks, List<Integer> removed) {
        return marks.stream()
                .map(mark -> new Mark(mark.kind(), moved(mark.from(), removed), moved(mark.to(), removed)))
                .toList();
    }

    private static int moved(int place, List<Integer> removed) {
        int before = 0;
        while (before < removed.size() && removed.get(before) < place) {
            before++;
        }
        return place - before;
    }

    private boolean keeps(String page, int hyphen, String second) {
        String first = page.substring(wordStart(page, hyphen), hyphen);
        return words.keep(first, second, page.charAt(hyphen) == SOFT_HYPHEN);
    }

    private static int wordStart(String text, int before) {
        int start = before;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isInCapitals(String text, int hyphen) {
        return hyphen > 1
                && Character.isUpperCase(text.charAt(hyphen - 1))
                && Character.isUpperCase(text.charAt(hyphen - 2));
    }

    /** The end of the torn word's second half with the punctuation after it; the same place when there is none. */
    private static int wordEnd(String text, int from, boolean capitals) {
        if (from >= text.length() || !(isSecondHalf(text, from, capitals))) {
            return from;
        }
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSecondHalf(String text, int from, boolean capitals) {
        return Character.isLowerCase(text.charAt(from))
                || capitals
                        && from + 1 < text.length()
                        && Character.isUpperCase(text.charAt(from))
                        && Character.isUpperCase(text.charAt(from + 1));
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() ? at + 1 : at;
    }
}
