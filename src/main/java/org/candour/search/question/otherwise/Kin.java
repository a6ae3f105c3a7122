package org.candour.search.question.otherwise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.query.FalseFriends;

/**
 * A question with each of its words met by those of the same root, too: diabetic for diabetes, closure for close. That
 * is no mention, but a plan that says so is not silent either.
 */
public final class Kin {

    /** Of shorter words too many begin alike. */
    private static final int SHORTEST = 3;

    /** How many other words may stand between those of a phrase, for they may be in another order: care of the dying. */
    private static final int BETWEEN = 4;

    /** What is asked for in more words than this is no question a person asks. */
    private static final int MOST_WORDS = 150;

    private final Function<String, List<String>> kin;
    private int asked;

    private Kin(Function<String, List<String>> kin) {
        this.kin = kin;
    }

    /**
     * The question as it may be said in words of the same root; without those that are asked for themselves where one
     * word is asked for, since those would have been found.
     *
     * @param kin the words of the index that have the root of a word
     */
    public static Question of(Question question, Function<String, List<String>> kin) {
        return new Kin(kin).of(question);
    }

    private Question of(Question question) {
        return switch (question) {
            case Phrase phrase -> of(phrase);
            case Question.Figure figure -> figure;
            case Beginning beginning -> beginning;
            case Loose loose -> loose;
            case Question.Row row -> new All(row.apart().stream().map(this::of).toList(), List.of());
            case Near near -> new Near(near.parts().stream().map(this::of).toList(), near.distance() + BETWEEN);
            case All all -> all(all);
            case Any any -> any(any.choices().stream().map(this::of).toList());
        };
    }

    /** What is left out may stand beside it, but its false friends are none here either. */
    private Question all(All all) {
        List<Question> wanted = all.wanted().stream().map(this::of).toList();
        if (all.unwanted().isEmpty()) {
            return wanted.size() == 1 ? wanted.getFirst() : new All(wanted, List.of());
        }
        boolean friendsAreKnown = wanted.stream()
                .allMatch(part -> FalseFriends.of(part, all.unwanted()).size()
                        == all.unwanted().size());
        return friendsAreKnown ? new All(wanted, all.unwanted()) : all;
    }

    private static Question any(List<Question> choices) {
        return new Any(choices.stream()
                .flatMap(choice -> choice instanceof Any any ? any.choices().stream() : Stream.of(choice))
                .distinct()
                .toList());
    }

    private Question of(Phrase phrase) {
        if (phrase.atoms().size() == 1) {
            return word(phrase, phrase.atoms().getFirst());
        }
        List<Question> words = new ArrayList<>();
        boolean changed = false;
        for (Atom atom : phrase.atoms()) {
            if (!CommonWords.has(atom.norm())) {
                Phrase alone = new Phrase(atom.written(), List.of(atom), List.of());
                Question wider = word(alone, atom);
                changed |= !wider.equals(alone);
                words.add(wider);
            }
        }
        List<Question> ways = new ArrayList<>(written(phrase));
        if (changed) {
            ways.add(words.size() == 1 ? words.getFirst() : new Near(words, BETWEEN));
        }
        return ways.isEmpty() ? phrase : ways.size() == 1 ? ways.getFirst() : new Any(ways);
    }

    /** Those of the whole as one word: cooperation for co-operate. */
    private List<Question> written(Phrase phrase) {
        String one = phrase.atoms().stream().map(Atom::norm).collect(Collectors.joining());
        boolean isOneWord =
                phrase.atoms().size() == 2 && phrase.atoms().stream().allMatch(Atom::plain);
        return isOneWord ? kin.apply(one).stream().map(Kin::asItStands).toList() : List.of();
    }

    private static Question asItStands(String word) {
        return new Phrase(word, List.of(new Atom(word, word, false)), List.of());
    }

    private Question word(Phrase phrase, Atom atom) {
        List<String> others =
                atom.plain() && atom.norm().length() >= SHORTEST ? kin.apply(atom.norm()) : List.<String>of();
        asked += others.size() + 1;
        if (others.isEmpty() || asked > MOST_WORDS) {
            return phrase;
        }
        List<Question> any = new ArrayList<>();
        any.add(phrase);
        others.forEach(other -> any.add(asItStands(other)));
        return new Any(any);
    }
}
