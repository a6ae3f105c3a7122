package org.candour.search.question.query;

import java.util.List;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.Vocabulary;

/**
 * Phrases to leave out that contain what is wanted. Only the places where they stand are left out, not the whole page:
 * a page with "a stroke of luck" and a stroke unit still speaks of stroke.
 */
public final class FalseFriends {

    private FalseFriends() {}

    public static List<Phrase> of(Question wanted, List<Question> unwanted) {
        return unwanted.stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.atoms().size() > 1 && contains(phrase, wanted))
                .toList();
    }

    private static boolean contains(Phrase phrase, Question wanted) {
        return switch (wanted) {
            case Phrase part -> contains(phrase, part.atoms());
            case Row row -> contains(phrase, row.telling());
            case Question.Loose loose -> contains(phrase, loose.atoms());
            case Any any ->
                any.choices().stream().allMatch(choice -> choice instanceof Phrase || choice instanceof Row)
                        && any.choices().stream().anyMatch(choice -> contains(phrase, choice));
            case Near near -> false;
            default -> false;
        };
    }

    /** In whatever ending: strokes of luck are no stroke either. */
    private static boolean contains(Phrase phrase, List<Atom> words) {
        return phrase.atoms().size() > words.size()
                && Vocabulary.stems(phrase.atoms()).containsAll(Vocabulary.stems(words));
    }
}
