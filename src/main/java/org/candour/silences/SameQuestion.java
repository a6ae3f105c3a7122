package org.candour.silences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.candour.search.SameWords;

/**
 * Whether somebody searches for the very thing that an issue asks about: for its title, for one of its terms, or for a choice of
 * them, in any form that the search takes for the same. Whoever searches for something near to it is not told of it; that would be two different questions side by side.
 */
final class SameQuestion {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}&](?:[\\p{L}\\p{N}&'\u2019/ ]|(?<! )-)*");

    private SameQuestion() {}

    static boolean is(Issue issue, String question) {
        List<String> parts = Arrays.stream(question.split("\\s+OR\\s+"))
                .map(SameQuestion::bare)
                .toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> !part.isEmpty()
                                && (isAlike(bare(issue.title()), part)
                                        || issue.sought().terms().stream().anyMatch(term -> isSame(bare(term), part))));
    }

    /** A word in capitals is another word than the same in small letters: ED, and ed. */
    private static boolean isSame(String term, String part) {
        boolean isCapitals = term.equals(term.toUpperCase(Locale.ROOT));
        return isCapitals ? term.equals(part) : isAlike(term, part);
    }

    /** What asks for more than its words, as stroke* does, is no other way of writing them. */
    private static boolean isAlike(String words, String part) {
        return words.equalsIgnoreCase(part) || PLAIN.matcher(part).matches() && SameWords.are(words, part);
    }

    private static String bare(String words) {
        return words.replaceAll("[\"\u201C\u201D]", " ").replaceAll("\\s+", " ").strip();
    }
}
