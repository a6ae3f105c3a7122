package org.candour.search.question.otherwise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;

/** What comes nearest in wording to a question that was not met: some of its words, or words that begin like them. */
public final class Nearby {

    private static final int MOST_WORDS = 12;
    private static final int LONG = 6;
    private static final int SHORTEST_BEGINNING = 5;
    private static final int ENDING = 3;

    private Nearby() {}

    /** Empty where nothing nearer than the question can be asked for. */
    public static Optional<Question> of(Question question) {
        Map<String, Atom> words = new LinkedHashMap<>();
        gather(question, words);
        List<Question> any = new ArrayList<>();
        words.values().stream().limit(MOST_WORDS).forEach(word -> {
            if (words.size() > 1) {
                any.add(new Phrase(word.written(), List.of(word), List.of()));
            }
            if (word.plain() && word.written().length() >= LONG) {
                String written = word.written();
                int letters = Math.max(SHORTEST_BEGINNING, written.length() - ENDING);
                any.add(new Beginning(written, List.of(written.substring(0, letters))));
            }
        });
        return any.isEmpty() ? Optional.empty() : Optional.of(any.size() == 1 ? any.getFirst() : new Any(any));
    }

    /** Every single word that is asked for, so that those can be told that stand nowhere. */
    public static List<String> words(Question question) {
        Map<String, Atom> words = new LinkedHashMap<>();
        gather(question, words);
        return words.values().stream().filter(Atom::plain).map(Atom::written).toList();
    }

    private static void gather(Question question, Map<String, Atom> words) {
        switch (question) {
            case Phrase phrase -> add(phrase.atoms(), words);
            case Loose loose -> add(loose.atoms(), words);
            case Question.Figure figure -> {}
            case Beginning beginning -> {}
            case Question.Row row -> add(row.telling(), words);
            case Near near -> near.parts().forEach(part -> gather(part, words));
            case All all -> all.wanted().forEach(part -> gather(part, words));
            case Any any -> any.choices().forEach(part -> gather(part, words));
        }
    }

    private static void add(List<Atom> atoms, Map<String, Atom> words) {
        atoms.stream()
                .filter(atom -> !CommonWords.has(atom.norm()))
                .forEach(atom -> words.putIfAbsent(atom.norm(), atom));
    }
}
