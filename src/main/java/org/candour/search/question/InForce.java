package org.candour.search.question;

import java.util.List;
import java.util.function.Predicate;
import org.candour.search.VocabularyEntry;

/**
 * The vocabulary that widens searches at this moment. One for the whole portal, as the words of the index are; whoever
 * takes it in hand keeps it for one question, so that none is asked with half of each.
 */
public final class InForce {

    private static volatile Vocabulary vocabulary = new Vocabulary(ShippedVocabulary.entries());

    private InForce() {}

    static Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Names what is in force: another whenever searches are widened otherwise. */
    public static String version() {
        return vocabulary.version();
    }

    /** Puts other entries into force; says of which terms the other names have changed by that. */
    public static Predicate<String> put(List<VocabularyEntry> entries) {
        Vocabulary old = vocabulary;
        Vocabulary now = new Vocabulary(entries);
        vocabulary = now;
        // Only what differs can change a name, and thousands of terms are asked about.
        Vocabulary before = old.without(now);
        Vocabulary after = now.without(old);
        return term -> !names(before, term).equals(names(after, term));
    }

    private static List<List<String>> names(Vocabulary vocabulary, String term) {
        List<Atom> atoms = Atom.of(term);
        return List.of(vocabulary.othersOf(atoms), vocabulary.doubtfulFor(atoms));
    }
}
