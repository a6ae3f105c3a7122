package org.candour.search.question.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.search.question.CommonWords;

/** How names are compared: what is an acronym, what its letters stand for, what is a part of what. */
public final class NameParts {

    private static final Pattern ACRONYM =
            Pattern.compile("[A-Z][A-Z&/]{1,9}s?|(?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Z][A-Za-z]{1,4}");

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "for", "the", "in");

    private NameParts() {}

    /** Without the words that a question does not ask for, where two others are left: end life care. */
    public static List<String> telling(List<String> stems) {
        List<String> telling =
                stems.stream().filter(stem -> !CommonWords.has(stem)).toList();
        return telling.size() < 2 ? stems : telling;
    }

    /** The same with each "and": health care is no part of "health and care". */
    private static List<String> inOrder(List<String> stems) {
        List<String> words = stems.stream()
                .filter(stem -> stem.equals("and") || !CommonWords.has(stem))
                .toList();
        return words.size() < 2 ? stems : words;
    }

    static String initials(List<String> stems, boolean withSmallWords) {
        StringBuilder initials = new StringBuilder();
        stems.stream()
                .filter(stem -> !stem.isEmpty() && (withSmallWords || !SMALL_WORDS.contains(stem)))
                .forEach(stem -> initials.append(stem.charAt(0)));
        return initials.toString();
    }

    static boolean contains(List<String> name, List<String> wanted) {
        String joined = String.join("", inOrder(wanted));
        List<String> words = inOrder(name);
        if (joined.isEmpty() || !String.join("", words).contains(joined)) {
            return false;
        }
        for (int from = 0; from < words.size(); from++) {
            String part = "";
            for (int to = from; to < words.size() && part.length() < joined.length(); to++) {
                part += words.get(to);
            }
            if (part.equals(joined)) {
                return !part.equals(String.join("", words));
            }
        }
        return false;
    }

    /** Capitals that are no ordinary word: HASU, CAMHS, A&E, EoLC; two letters only where the row has no doubt about them. */
    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }
}
