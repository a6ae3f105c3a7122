package org.candour.search.question.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.candour.search.KnownFriends.Friends;
import org.candour.search.question.Asked;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.Vocabulary;

/**
 * A question without the false friends that are known of it: who asks for stroke is not told of a stroke of luck. Only
 * friends of a thing that is looked for by the very words of the question; to who asks for boards, a health and wellbeing
 * board is one.
 */
public final class Friendless {

    private static final int MOST = 40;

    private final List<Friends> known;
    private final Predicate<String> exists;
    private final Set<String> leftOut = new LinkedHashSet<>();

    private Friendless(List<Friends> known, Predicate<String> exists) {
        this.known = known;
        this.exists = exists;
    }

    /**
     * The question as it is to be asked.
     *
     * @param leftOut phrases that do not count
     */
    public record Asked(Question question, List<String> leftOut) {}

    /** @param exists whether a word stands anywhere; friends of other words need not be asked for */
    public static Asked of(Question question, List<Friends> known, Predicate<String> exists) {
        if (known.isEmpty()) {
            return new Asked(question, List.of());
        }
        Friendless asked = new Friendless(known, exists);
        return new Asked(asked.of(question), List.copyOf(asked.leftOut));
    }

    private Question of(Question question) {
        return switch (question) {
            case Phrase phrase -> without(phrase, List.of(phrase));
            case Row row -> without(row, List.of(row));
            case Any any ->
                any.choices().stream().allMatch(choice -> choice instanceof Phrase || choice instanceof Row)
                        ? without(any, any.choices())
                        : new Any(any.choices().stream().map(this::of).toList());
            case All all -> new All(all.wanted().stream().map(this::of).toList(), all.unwanted());
            case Near near -> near;
            case Question.Figure figure -> figure;
            case Question.Beginning beginning -> beginning;
            case Question.Loose loose -> without(loose, List.of(new Phrase(loose.shown(), loose.atoms(), List.of())));
        };
    }

    private Question without(Question wanted, List<Question> choices) {
        Set<Question> friends = new LinkedHashSet<>();
        for (Friends one : known) {
            boolean isSought = one.terms().stream().map(Friendless::stems).anyMatch(term -> choices.stream()
                    .anyMatch(choice -> stems(choice).equals(term)));
            if (isSought) {
                one.phrases().stream()
                        .map(phrase -> new Phrase(phrase, Atom.of(phrase), List.of()))
                        .filter(phrase -> phrase.atoms().stream().allMatch(atom -> exists.test(atom.written())))
                        .filter(phrase ->
                                !FalseFriends.of(wanted, List.of(phrase)).isEmpty())
                        .limit(MOST)
                        .forEach(friends::add);
            }
        }
        friends.forEach(friend -> leftOut.add(((Phrase) friend).shown()));
        return friends.isEmpty() ? wanted : new All(List.of(wanted), List.copyOf(friends));
    }

    private static List<String> stems(String term) {
        return Vocabulary.stems(Atom.of(IssueTerms.withoutQuotes(term)));
    }

    private static List<String> stems(Question choice) {
        return choice instanceof Phrase phrase
                ? Vocabulary.stems(phrase.atoms())
                : choice instanceof Row row ? Vocabulary.stems(row.typed()) : List.of();
    }
}
