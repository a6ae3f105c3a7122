package org.candour.search.question.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;

/**
 * Acronyms of several meanings in a question. They are searched as they stand, so a plan that writes the meaning out is
 * not found; it must not be called silent for that.
 */
public final class Doubtful {

    private Doubtful() {}

    /** What each may mean, by the acronym as it was asked. */
    public static Map<String, List<String>> of(Question asked) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        gather(asked, found);
        return found;
    }

    private static void gather(Question question, Map<String, List<String>> found) {
        switch (question) {
            case Phrase phrase -> add(phrase.shown(), phrase.atoms(), found);
            case Loose loose -> add(loose.shown(), loose.atoms(), found);
            case Question.Row row -> row.apart().forEach(part -> gather(part, found));
            case Near near -> near.parts().forEach(part -> gather(part, found));
            case All all -> all.wanted().forEach(part -> gather(part, found));
            case Any any -> any.choices().forEach(part -> gather(part, found));
            case Question.Figure figure -> {}
            case Question.Beginning beginning -> {}
        }
    }

    private static void add(String shown, List<Atom> atoms, Map<String, List<String>> found) {
        long capitals = shown.chars().filter(Character::isUpperCase).count();
        if (capitals >= 2 || shown.length() == 2) { // care is no acronym, but ed is hardly a word
            List<String> meanings = InForce.vocabulary().meaningsOf(atoms);
            if (!meanings.isEmpty()) {
                found.put(shown, meanings);
            }
        }
    }
}
