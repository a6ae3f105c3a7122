package org.candour.silences.ui.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Proposes what an issue is called in addresses and files, from its title. */
final class ShortName {

    private static final int LONGEST = 40;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "it", "its", "many",
            "much", "of", "on", "or", "s", "the", "their", "to", "what", "when", "where", "which", "who", "whose",
            "will", "with");

    private ShortName() {}

    /**
     * "hospitals-treat-stroke" of "Which hospitals treat stroke"; empty while the title holds no word.
     *
     * @param isTaken whether another issue has the name
     */
    static String of(String title, Predicate<String> isTaken) {
        List<String> words = words(title);
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        String name = joined(telling.isEmpty() ? words : telling);
        if (name.isEmpty()) {
            return "";
        }
        String free = name;
        for (int next = 2; isTaken.test(free); next++) {
            free = name + "-" + next;
        }
        return free;
    }

    private static List<String> words(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']", " ");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (name.length() + word.length() + 1 > LONGEST) {
                break;
            }
            name.append(name.isEmpty() ? "" : "-").append(word);
        }
        return name.isEmpty() && !words.isEmpty() ? words.getFirst().substring(0, LONGEST) : name.toString();
    }
}
