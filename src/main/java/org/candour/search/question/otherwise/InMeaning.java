package org.candour.search.question.otherwise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.Vocabulary;
import org.candour.search.words.Stems;

/** What a question is about, in texts that can be compared by meaning: one for each of its choices. */
public final class InMeaning {

    /** Of more choices each costs its time, and none is what the person is after. */
    private static final int MOST_CHOICES = 4;

    private InMeaning() {}

    /**
     * Empty of figures, beginnings of words and words with a letter that differs: they mean nothing by themselves.
     *
     * @param asked as it was typed
     */
    public static List<String> of(Question asked) {
        return texts(asked).stream().distinct().limit(MOST_CHOICES).toList();
    }

    /** The same of one of each thing: community hospital for community hospitals. */
    public static String singular(String text) {
        Stems stems = new Stems();
        return Atom.of(text).stream()
                .map(atom -> atom.plain() && atom.written().endsWith("s") ? stems.of(atom.norm()) : atom.written())
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(Question question) {
        return switch (question) {
            case Phrase phrase -> isInWords(phrase) ? List.of(phrase.shown()) : List.of();
            case Row row -> List.of(row.shown());
            case Near near -> joined(near.parts());
            case All all -> joined(all.wanted());
            case Any any ->
                any.choices().stream().flatMap(choice -> texts(choice).stream()).toList();
            case Question.Figure figure -> List.of();
            case Question.Beginning beginning -> List.of();
            case Question.Loose loose -> List.of();
        };
    }

    private static boolean isInWords(Phrase phrase) {
        return phrase.atoms().stream().anyMatch(Atom::plain);
    }

    private static List<String> joined(List<Question> parts) {
        String all =
                parts.stream().flatMap(part -> texts(part).stream().limit(1)).collect(Collectors.joining(" "));
        return all.isEmpty() ? List.of() : List.of(all);
    }

    /** Whether the passage has a phrase that the question leaves out, in any of its forms. */
    public static boolean isLeftOut(Question asked, String passage) {
        List<List<String>> leftOut = leftOut(asked).toList();
        if (leftOut.isEmpty()) {
            return false;
        }
        List<String> words = new ArrayList<>(Vocabulary.stems(Atom.of(passage)));
        return leftOut.stream().anyMatch(phrase -> java.util.Collections.indexOfSubList(words, phrase) >= 0);
    }

    /** The stems of each phrase that is left out of the whole question. */
    static Stream<List<String>> leftOut(Question asked) {
        return asked instanceof All all
                ? all.unwanted().stream()
                        .filter(Phrase.class::isInstance)
                        .map(phrase -> Vocabulary.stems(((Phrase) phrase).atoms()))
                : Stream.empty();
    }
}
