package org.candour.plans.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words a document writes, to tell which of those that a line's end tears bear their hyphen anyway: "long-term", any
 * it writes with one elsewhere, and those one half of which is a word of the document while the whole is none. In
 * "strokespecific" nobody finds the stroke, whereas a word with one hyphen too many is found all the same.
 */
final class DocumentWords {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Shorter halves are rather a part of a word than one. */
    private static final int FEWEST_LETTERS = 4;

    private static final int MOST = 200_000;

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

    /** Second halves that seldom end a single word. */
    private static final Set<String> ALWAYS_SECOND = Set.of(
            "based",
            "centred",
            "driven",
            "facing",
            "focused",
            "focussed",
            "funded",
            "led",
            "making",
            "related",
            "specific",
            "wide");

    private final Set<String> compounds = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    /**
     * Whether the hyphen between the two halves is one.
     *
     * @param soft whether the file says that it is not; some typefaces know no other
     */
    boolean keep(String firstHalf, String secondHalf, boolean soft) {
        String first = firstHalf.toLowerCase(Locale.ROOT);
        String second = secondHalf.replaceAll("[^\\p{L}].*$", "").toLowerCase(Locale.ROOT);
        boolean one = isWord(first);
        boolean other = isWord(second);
        boolean whole = words.contains(first + second);
        if (soft) {
            return one && other && !whole;
        }
        return (one || other) && !whole
                || ALWAYS_FIRST.contains(first)
                || ALWAYS_SECOND.contains(second)
                || compounds.contains(first + "-" + second)
                || KNOWN.contains(first + "-" + second)
                || isAbbreviation(firstHalf, secondHalf);
    }

    private boolean isWord(String half) {
        return half.length() >= FEWEST_LETTERS && words.contains(half);
    }

    /** "NHS-funded"; where all is in capitals nobody can tell. */
    private static boolean isAbbreviation(String first, String second) {
        return first.length() > 1
                && first.chars().allMatch(Character::isUpperCase)
                && Character.isLowerCase(second.charAt(0));
    }

    void learn(String page) {
        int start = 0;
        for (int at = 0; at <= page.length() && words.size() < MOST; at++) {
            char c = at < page.length() ? page.charAt(at) : ' ';
            if (!Character.isLetter(c)) {
                if (at - start > 2 && !isHyphen(c) && !isSecondHalf(page, start)) {
                    words.add(page.substring(start, at).toLowerCase(Locale.ROOT));
                }
                if (c == '-' && at > start) {
                    learnCompound(page, start, at);
                }
                start = at + 1;
            }
        }
    }

    private void learnCompound(String page, int start, int hyphen) {
        int end = hyphen + 1;
        while (end < page.length() && Character.isLetter(page.charAt(end))) {
            end++;
        }
        if (end > hyphen + 1) {
            compounds.add(page.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether what begins here may end a word that began before: in this line, the one before, or on another page. */
    private static boolean isSecondHalf(String page, int start) {
        if (start == 0 || page.charAt(start - 1) < ' ') {
            boolean oneCapital = Character.isUpperCase(page.charAt(start))
                    && start + 1 < page.length()
                    && Character.isLowerCase(page.charAt(start + 1));
            return !oneCapital;
        }
        return isHyphen(page.charAt(start - 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == SOFT_HYPHEN;
    }
}
