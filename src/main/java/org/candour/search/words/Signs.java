package org.candour.search.words;

import java.util.ArrayList;
import java.util.List;

/** A number with the sign that stands beside it, which is another thing than the number alone: 7.1%, £250, 24/7. */
final class Signs {

    private static final int LONGEST = 3;

    private Signs() {}

    /**
     * How the number can be read with its signs.
     *
     * @param number as it is compared
     */
    static List<String> of(String text, int start, int end, String number) {
        List<String> ways = new ArrayList<>(2);
        int next = end;
        while (Letters.isBlank(charAt(text, next))) {
            next++;
        }
        if (charAt(text, next) == '%') {
            ways.add(number + "%");
        }
        if (charAt(text, start - 1) == '\u00A3') {
            ways.add("\u00A3" + number);
        }
        int second = pair(text, start, end);
        if (second > 0) {
            ways.add(text.substring(start, end) + "/" + text.substring(end + 1, second));
        }
        return ways;
    }

    /** Where the second of two short numbers ends that a slash or a hyphen joins; 0 where there are no such two. */
    private static int pair(String text, int start, int end) {
        int to = end + 1;
        while (Letters.isDigit(charAt(text, to))) {
            to++;
        }
        boolean isJoined = (charAt(text, end) == '/' || Letters.isHyphen(charAt(text, end))) && to > end + 1;
        boolean isShort = end - start <= LONGEST && to - end - 1 <= LONGEST;
        return isJoined && isShort && isEdge(text, start - 1) && isEdge(text, to) ? to : 0;
    }

    /** Neither a date nor a longer number. */
    private static boolean isEdge(String text, int at) {
        char c = charAt(text, at);
        boolean isSentenceEnd = c == '.' && !Letters.isDigit(charAt(text, at + 1));
        return isSentenceEnd || (!Letters.isWord(c) && !Letters.isHyphen(c) && c != '/' && c != '.');
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
