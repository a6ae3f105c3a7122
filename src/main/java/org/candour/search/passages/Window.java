package org.candour.search.passages;

import java.util.List;
import org.candour.search.passages.PageMatches.Range;

/** Which part of a page to show: the sentence or two round the place where most of the question stands together. */
record Window(int start, int end) {

    static final int LONGEST = 260;
    private static final int CONTEXT = 110;

    static Window of(String text, List<Range> ranges) {
        Range first = densest(ranges);
        int start = sentenceStart(text, first.start());
        int least = Math.min(text.length(), lastWithin(ranges, first, start + LONGEST));
        int end = sentenceEnd(text, least, start + LONGEST);
        while (end - start < LONGEST / 3 && end < text.length() && !text.startsWith("\n[", end)) {
            int longer = sentenceEnd(text, end + 1, start + LONGEST);
            if (longer <= end) {
                break;
            }
            end = longer;
        }
        return new Window(start, Math.max(end, Math.min(first.end(), text.length())));
    }

    /** The place after which most other places follow within one snippet's reach. */
    private static Range densest(List<Range> ranges) {
        Range best = ranges.getFirst();
        int most = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int together = 0;
            int reach = ranges.get(i).start() + LONGEST - CONTEXT;
            for (int j = i; j < ranges.size() && ranges.get(j).end() <= reach; j++) {
                together++;
            }
            if (together > most) {
                most = together;
                best = ranges.get(i);
            }
        }
        return best;
    }

    private static int lastWithin(List<Range> ranges, Range first, int limit) {
        return ranges.stream()
                .filter(range -> range.start() >= first.start() && range.end() <= limit)
                .mapToInt(Range::end)
                .max()
                .orElse(first.end());
    }

    private static int sentenceStart(String text, int from) {
        int limit = Math.max(0, from - CONTEXT);
        for (int i = from; i > limit; i--) {
            if (isBreak(text, i - 1)) {
                return skipSpace(text, i, from);
            }
        }
        return limit == 0 ? skipSpace(text, 0, from) : wordStart(text, limit, from);
    }

    private static int sentenceEnd(String text, int from, int limit) {
        int most = Math.min(text.length(), limit);
        for (int i = from; i < most; i++) {
            if (isBreak(text, i)) {
                return i + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
            }
        }
        if (most == text.length()) {
            return most;
        }
        int end = most;
        while (end > from && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }

    /** A sentence's end with a space behind it, an empty line, or the border of what the reader notes on a line of its own. */
    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        boolean isLast = i + 1 >= text.length();
        if (c == '\n') {
            return !isLast && (text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '[')
                    || i > 0 && text.charAt(i - 1) == ']';
        }
        return (c == '.' || c == '!' || c == '?' || c == '\u2022')
                && (isLast || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static int skipSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordStart(String text, int from, int limit) {
        int i = from;
        while (i < limit && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return skipSpace(text, i, limit);
    }
}
