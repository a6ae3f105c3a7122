package org.candour.search.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What words have in common that are made of each other: resilience and resilient, consult and consultation. Takes too
 * many together for a mention (generation and generous), so only for what is a reason to look. Not for several threads
 * at once.
 */
public final class Families {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int SHORTEST_BEGINNING = 3;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /** The family of a normalised word of letters, or of its stem. */
    public String of(String norm) {
        String family = KNOWN.get(norm);
        if (family == null) {
            stemmer.setCurrent(norm);
            stemmer.stem();
            family = stemmer.getCurrent();
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(norm, family);
        }
        return family;
    }

    /** With which letters all words of the family begin; the last may have been made for the family only. */
    public static String beginning(String family) {
        return family.length() > SHORTEST_BEGINNING && (family.endsWith("i") || family.endsWith("e"))
                ? family.substring(0, family.length() - 1)
                : family;
    }
}
