package org.candour.finance.imports;

import java.util.Map;

/** Other words that people write for those of our columns. */
final class OtherWords {

    private static final Map<String, String> WORDS = Map.of(
            "y",
            "yes",
            "n",
            "no",
            "rejected",
            "refused",
            "declined",
            "refused",
            "not accepted",
            "refused",
            "incl",
            "including",
            "excl",
            "excluding",
            "including stf",
            "including",
            "excluding stf",
            "excluding");

    private OtherWords() {}

    static String usual(String word) {
        return WORDS.getOrDefault(word, word);
    }
}
