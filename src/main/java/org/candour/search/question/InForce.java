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

    /** No two that were ever put into force here have the same number, not even two of the same entries. */
    public static long turn() {
        return vocabulary.turn();
    }

    /** Puts other entries into force. */
    public static synchronized void put(List<VocabularyEntry> entries) {
        Vocabulary old = vocabulary;
        Vocabulary now = old.next(entries);
        IssueTerms.carryOver(old, now, touched(old, now));
        SoughtWords.forget();
        vocabulary = now;
    }

    /** The terms that have other names now. Only what differs can do that, and thousands of terms are asked about. */
    static Predicate<String> touched(Vocabulary old, Vocabulary now) {
        Vocabulary before = old.without(now);
        Vocabulary after = now.without(old);
        return term -> {
            List<Atom> atoms = Atom.of(IssueTerms.withoutQuotes(term));
            return !before.found(atoms).equals(after.found(atoms));
        };
    }
}
