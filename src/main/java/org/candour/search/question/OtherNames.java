package org.candour.search.question;

import java.util.ArrayList;
import java.util.List;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;

/**
 * Asks for other names of the same thing too. Only where something is wanted: what is left out is left out as written.
 */
public final class OtherNames {

    private OtherNames() {}

    /** The question with each wanted word or phrase widened to its other names. */
    public static Question with(Question question) {
        return switch (question) {
            case Phrase phrase -> widened(phrase);
            case Beginning beginning -> beginning;
            case Loose loose -> loose;
            case Near near ->
                new Near(near.parts().stream().map(OtherNames::with).toList(), near.distance());
            case All all -> new All(all.wanted().stream().map(OtherNames::with).toList(), all.unwanted());
            case Any any -> new Any(any.choices().stream().map(OtherNames::with).toList());
        };
    }

    private static Question widened(Phrase phrase) {
        List<Question> names = new ArrayList<>(List.of(phrase));
        InForce.vocabulary().othersOf(phrase.atoms()).forEach(name -> {
            List<Atom> atoms = Atom.inCapitals(name);
            if (!atoms.isEmpty()) {
                names.add(new Phrase(name, atoms, List.of()));
            }
        });
        return names.size() == 1 ? phrase : new Any(List.copyOf(names));
    }
}
