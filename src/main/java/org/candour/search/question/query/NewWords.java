package org.candour.search.question.query;

import java.util.List;
import java.util.function.Predicate;
import org.candour.search.VocabularyEntry;
import org.candour.search.question.Atom;
import org.candour.search.question.names.InForce;
import org.candour.search.question.names.Vocabulary;

/** Puts another vocabulary into force, with all that is remembered of terms and has not changed by it. */
public final class NewWords {

    private NewWords() {}

    /** From now on these entries widen searches. */
    public static synchronized void put(List<VocabularyEntry> entries) {
        Vocabulary old = InForce.vocabulary();
        Vocabulary now = old.next(entries);
        IssueTerms.carryOver(old, now, touched(old, now));
        SoughtWords.forget();
        InForce.put(now);
    }

    /** The terms that have other names now. Only what differs can do that, and thousands of terms are asked about. */
    public static Predicate<String> touched(Vocabulary old, Vocabulary now) {
        Vocabulary before = old.without(now);
        Vocabulary after = now.without(old);
        return term -> {
            List<Atom> atoms = Atom.of(IssueTerms.withoutQuotes(term));
            return !before.found(atoms).equals(after.found(atoms));
        };
    }
}
