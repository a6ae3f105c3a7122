package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;

/**
 * Asks for other names of the same thing too. Only where something is wanted: what is left out is left out as written.
 */
public final class OtherNames {

    private OtherNames() {}

    private static final int LONGEST_NAME = 6;
    private static final int MOST_WORDS = 40;

    /** The question with each wanted word or phrase widened to its other names. */
    public static Question with(Question question) {
        return switch (question) {
            case Phrase phrase -> any(phrase, InForce.vocabulary().allOthersOf(phrase.atoms()));
            case Row row -> row(row);
            case Question.Figure figure -> figure;
            case Beginning beginning ->
                any(beginning, InForce.vocabulary().othersOfWordsBeginning(beginning.prefixes()));
            case Loose loose -> any(loose, InForce.vocabulary().allOthersOf(loose.atoms()));
            case Near near ->
                new Near(near.parts().stream().map(OtherNames::with).toList(), near.distance());
            case All all -> new All(words(all.wanted()), all.unwanted());
            case Any any -> new Any(any.choices().stream().map(OtherNames::with).toList());
        };
    }

    /** Other names of the whole only: the time of "travel times" is no WTE. A page that has those is looked at still. */
    private static Question row(Row row) {
        Set<String> names = new LinkedHashSet<>(InForce.vocabulary().allOthersOf(row.typed()));
        names.addAll(InForce.vocabulary().allOthersOf(row.telling()));
        return any(new Row(row.shown(), row.typed(), row.telling(), words(row.apart())), List.copyOf(names));
    }

    /**
     * Words in a row may be a name together: accident and emergency. Each of them is met by the other names of the
     * whole, which comes to "all of the words, or another name".
     */
    private static List<Question> words(List<Question> wanted) {
        List<Set<String>> names = new ArrayList<>();
        wanted.forEach(part -> names.add(new LinkedHashSet<>()));
        int last = wanted.size() > MOST_WORDS ? 0 : wanted.size();
        for (int from = 0; from < last; from++) {
            List<Atom> atoms = new ArrayList<>();
            for (int to = from; to < Math.min(last, from + LONGEST_NAME); to++) {
                if (!(wanted.get(to) instanceof Phrase phrase)) {
                    break;
                }
                atoms.addAll(phrase.atoms());
                List<String> others =
                        to == from ? List.<String>of() : InForce.vocabulary().allOthersOf(atoms);
                names.subList(from, to + 1).forEach(all -> all.addAll(others));
            }
        }
        List<Question> widened = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            widened.add(any(with(wanted.get(i)), List.copyOf(names.get(i))));
        }
        return List.copyOf(widened);
    }

    private static Question any(Question question, List<String> others) {
        Set<Question> names = new LinkedHashSet<>(
                question instanceof Any any && !others.isEmpty() ? any.choices() : List.of(question));
        others.forEach(name -> {
            List<Atom> atoms = Atom.inCapitals(name);
            if (!atoms.isEmpty()) {
                names.add(new Phrase(name, atoms, List.of()));
            }
        });
        return names.size() == 1 ? names.iterator().next() : new Any(List.copyOf(names));
    }
}
