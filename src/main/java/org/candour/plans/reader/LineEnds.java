package org.candour.plans.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Puts words together that a line's end has torn: "thrombo-" and "lysis" become "thrombolysis" on the first line, so
 * that they are found. Words that bear their hyphen anyway ("long-term", or any the document writes with one elsewhere)
 * keep it. One for each document: it learns as it goes.
 */
final class LineEnds {

    /** First halves that end no line within a single word. */
    private static final Set<String> ALWAYS_FIRST = Set.of(
            "long",
            "short",
            "medium",
            "high",
            "higher",
            "low",
            "lower",
            "non",
            "self",
            "cross",
            "follow",
            "decision",
            "evidence",
            "year",
            "week",
            "month",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "face",
            "place",
            "person",
            "patient",
            "community",
            "system",
            "clinically",
            "locally",
            "consultant",
            "nurse",
            "midwife",
            "cost",
            "value",
            "large",
            "whole");

    /** Words with a hyphen whose first half could as well begin a single word. */
    private static final Set<String> KNOWN = Set.of(
            "hyper-acute",
            "sub-acute",
            "post-acute",
            "pre-hospital",
            "multi-agency",
            "multi-disciplinary",
            "multi-specialty",
            "co-design",
            "co-designed",
            "co-production",
            "co-produced",
            "co-located",
            "co-commissioning",
            "in-year",
            "in-house",
            "mid-year",
            "do-nothing",
            "day-case",
            "end-of-life",
            "full-year",
            "part-year",
            "well-being",
            "well-led",
            "one-off",
            "on-call",
            "inter-agency",
            "out-of-hours",
            "joined-up");

    private final Set<String> compounds = new HashSet<>();

    String join(String page) {
        if (page.indexOf('-') < 0) {
            return page;
        }
        learn(page);
        StringBuilder out = new StringBuilder(page.length());
        int from = 0;
        for (int at = page.indexOf("-\n"); at >= 0; at = page.indexOf("-\n", at + 1)) {
            int end = wordEnd(page, at + 2);
            if (at == 0 || at < from || !Character.isLetter(page.charAt(at - 1)) || end == at + 2) {
                continue;
            }
            String second = page.substring(at + 2, end);
            out.append(page, from, at)
                    .append(keeps(page, at, second) ? "-" : "")
                    .append(second);
            from = afterSpace(page, end);
            out.append(end < page.length() ? "\n" : "");
        }
        return out.append(page, from, page.length()).toString();
    }

    private boolean keeps(String page, int hyphen, String second) {
        String first = page.substring(wordStart(page, hyphen), hyphen).toLowerCase(Locale.ROOT);
        String letters = second.replaceAll("[^\\p{L}].*$", "").toLowerCase(Locale.ROOT);
        return ALWAYS_FIRST.contains(first)
                || compounds.contains(first + "-" + letters)
                || KNOWN.contains(first + "-" + letters);
    }

    private void learn(String page) {
        for (int at = page.indexOf('-'); at >= 0; at = page.indexOf('-', at + 1)) {
            int start = wordStart(page, at);
            int end = at + 1;
            while (end < page.length() && Character.isLetter(page.charAt(end))) {
                end++;
            }
            if (start < at && end > at + 1) {
                compounds.add(page.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static int wordStart(String text, int before) {
        int start = before;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the torn word's second half with the punctuation after it; the same place when there is none. */
    private static int wordEnd(String text, int from) {
        if (from >= text.length() || !Character.isLowerCase(text.charAt(from))) {
            return from;
        }
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() ? at + 1 : at;
    }
}
