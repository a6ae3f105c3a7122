package org.candour.silences.findings;

import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.plans.Page;

/**
 * Finds a passage on a page and gives it back as it stands there. White space, and punctuation as people copy it, may
 * differ from the page's; letters and digits may not.
 */
final class PassageOnPage {

    private PassageOnPage() {}

    static Optional<String> find(Page page, String passage) {
        String text = collapsed(page.text());
        String wanted = collapsed(passage);
        return text.contains(wanted) ? Optional.of(wanted) : byLetters(text, wanted);
    }

    /** Whether it stands there as it was cited. */
    static boolean holds(Page page, String passage) {
        return collapsed(page.text()).contains(collapsed(passage));
    }

    static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static Optional<String> byLetters(String text, String wanted) {
        int[] places = places(text);
        String letters = letters(wanted);
        int at = letters.isEmpty() ? -1 : letters(text).indexOf(letters);
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(places[at], places[at + letters.length() - 1] + 1));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static int[] places(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .toArray();
    }
}
