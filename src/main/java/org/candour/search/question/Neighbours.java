package org.candour.search.question;

import java.util.ArrayList;
import java.util.List;
import org.candour.search.question.Question.Phrase;

/** Two words next to each other in a question may stand as one in a plan: hyper acute, hyperacute. */
final class Neighbours {

    private Neighbours() {}

    static List<Question> joined(List<Question> parts) {
        List<Question> all = new ArrayList<>(parts);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Phrase left && all.get(i + 1) instanceof Phrase right && canJoin(left, right)) {
                String one = left.atoms().getFirst().norm()
                        + right.atoms().getFirst().norm();
                all.set(i, with(left, one));
                all.set(i + 1, with(right, one));
            }
        }
        return List.copyOf(all);
    }

    private static boolean canJoin(Phrase left, Phrase right) {
        return left.atoms().size() == 1
                && right.atoms().size() == 1
                && left.atoms().getFirst().plain()
                && right.atoms().getFirst().plain();
    }

    private static Phrase with(Phrase phrase, String asOneWord) {
        List<String> words = new ArrayList<>(phrase.asOneWord());
        words.add(asOneWord);
        return new Phrase(phrase.shown(), phrase.atoms(), List.copyOf(words));
    }
}
