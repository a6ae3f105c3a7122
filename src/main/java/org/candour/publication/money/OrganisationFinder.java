package org.candour.publication.money;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.candour.footprints.Organisation;

/** Finds organisations by their code or by any words of their names. */
final class OrganisationFinder {

    private OrganisationFinder() {}

    /** The one with that code first, then by name; every word must be there, in any order. */
    static List<Organisation> find(List<Organisation> organisations, String asked) {
        String plain = plain(asked);
        List<String> words =
                Arrays.stream(plain.split(" ")).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return organisations.stream()
                .filter(o -> plain(o.code()).equals(plain) || contains(plain(o.name() + " " + o.code()), words))
                .sorted(Comparator.comparing(
                                (Organisation o) -> !plain(o.code()).equals(plain))
                        .thenComparing(Organisation::name))
                .toList();
    }

    private static boolean contains(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    /** Small letters and digits; signs part words, except the apostrophe. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
