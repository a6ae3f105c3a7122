package org.candour.sample;

import java.util.List;
import java.util.Optional;
import org.candour.plans.Page;

/**
 * Finds a passage written down by hand in the text as the reader extracted it, where white space, quotation marks,
 * dashes and hyphens at line ends may differ, and gives it back exactly as it stands there.
 */
final class PassageFinder {

    /** The passage as the page has it. */
    record Found(int page, String passage) {}

    private PassageFinder() {}

    /** On the expected page if it is there, else on the first page that has it. */
    static Optional<Found> find(List<Page> pages, int expected, String passage) {
        return pages.stream()
                .filter(page -> page.number() == expected)
                .flatMap(page -> on(page, passage).stream())
                .findFirst()
                .or(() -> pages.stream()
                        .flatMap(page -> on(page, passage).stream())
                        .findFirst());
    }

    private static Optional<Found> on(Page page, String passage) {
        Bare text = Bare.of(page.text());
        Bare wanted = Bare.of(passage);
        if (wanted.letters().isEmpty()) {
            return Optional.empty();
        }
        int at = text.letters().indexOf(wanted.letters());
        if (at < 0) {
            return Optional.empty();
        }
        int from = text.places()[at];
        int to = text.places()[at + wanted.letters().length() - 1] + 1;
        return Optional.of(new Found(page.number(), page.text().substring(from, to)));
    }

    /** Letters and digits only, with where each stands in the full text. */
    private record Bare(String letters, int[] places) {

        static Bare of(String text) {
            StringBuilder letters = new StringBuilder();
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    places[letters.length()] = i;
                    letters.append(text.charAt(i));
                }
            }
            return new Bare(letters.toString(), places);
        }
    }
}
