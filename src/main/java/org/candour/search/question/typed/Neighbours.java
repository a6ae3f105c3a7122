package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Phrase;

/** Two words next to each other in a question may stand as one in a plan: hyper acute, hyperacute; 4.2 million, 4.2m. */
final class Neighbours {

    private Neighbours() {}

    static List<Question> joined(List<Question> parts) {
        List<Question> all = withoutPerCent(parts);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Phrase left && all.get(i + 1) instanceof Phrase right && canJoin(left, right)) {
                String one = left.atoms().getFirst().norm()
                        + right.atoms().getFirst().norm();
                all.set(i, with(left, List.of(one)));
                all.set(i + 1, with(right, List.of(one)));
            } else if (areAmount(all.get(i), all.get(i + 1))) {
                Phrase number = (Phrase) all.get(i);
                Phrase unit = (Phrase) all.get(i + 1);
                List<String> ways = Numbers.asOneWord(word(number), word(unit));
                all.set(i, with(number, ways));
                all.set(i + 1, with(unit, ways));
            }
        }
        return List.copyOf(all);
    }

    /** A plan may write 5% for 5 per cent, and the index knows no signs. */
    private static List<Question> withoutPerCent(List<Question> parts) {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.add(parts.get(i));
            if (Numbers.isNumber(word(parts.get(i))) && i + 1 < parts.size()) {
                boolean isPerCent = i + 2 < parts.size()
                        && word(parts.get(i + 1)).equals("per")
                        && word(parts.get(i + 2)).equals("cent");
                i += isPerCent ? 2 : word(parts.get(i + 1)).equals("percent") ? 1 : 0;
            }
        }
        return all;
    }

    private static boolean areAmount(Question number, Question unit) {
        return Numbers.isAmount(word(number), word(unit));
    }

    private static String word(Question part) {
        return part instanceof Phrase phrase && phrase.atoms().size() == 1
                ? phrase.atoms().getFirst().norm()
                : "";
    }

    private static boolean canJoin(Phrase left, Phrase right) {
        return left.atoms().size() == 1
                && right.atoms().size() == 1
                && left.atoms().getFirst().plain()
                && (right.atoms().getFirst().plain()
                        || Numbers.isNumber(right.atoms().getFirst().norm())
                                && left.atoms().getFirst().norm().length() > 1);
    }

    private static Phrase with(Phrase phrase, List<String> asOneWord) {
        List<String> words = new ArrayList<>(phrase.asOneWord());
        words.addAll(asOneWord);
        return new Phrase(phrase.shown(), phrase.atoms(), List.copyOf(words));
    }
}
