package org.candour.search.question.otherwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.Vocabulary;

/**
 * A question said in other words: equality analysis for equality impact assessment, fewer beds for bed cuts. That is no
 * mention, but a plan that says so is not silent either. What the question leaves out is not asked for.
 */
public final class InOtherWords {

    /** How many words may stand between: the number of beds at the General to reduce. */
    private static final int BETWEEN = 8;

    /** What is asked for in more other words than this is no question a person asks. */
    private static final int MOST_NAMES = 80;

    private final Set<List<String>> leftOut;
    private int named;

    private InOtherWords(Set<List<String>> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * Empty where no other words are known for it.
     *
     * @param asked as it was typed, not yet widened to other names
     */
    public static Optional<Question> of(Question asked) {
        return new InOtherWords(InMeaning.leftOut(asked).collect(Collectors.toSet())).wording(asked);
    }

    private Optional<Question> wording(Question question) {
        return switch (question) {
            case Phrase phrase -> any(ways(phrase.atoms(), phrase.atoms()));
            case Row row -> any(ways(row.typed(), row.telling()));
            case Any any ->
                any(any.choices().stream()
                        .flatMap(choice -> wording(choice).stream())
                        .toList());
            case All all ->
                together(all.wanted())
                        .map(wanted -> wanted.size() == 1 && all.unwanted().isEmpty()
                                ? wanted.getFirst()
                                : new All(wanted, all.unwanted()));
            case Near near -> beside(near.parts()).map(parts -> new Near(parts, near.distance() + BETWEEN));
            case Question.Figure figure -> Optional.empty();
            case Question.Beginning beginning -> Optional.empty();
            case Question.Loose loose -> Optional.empty();
        };
    }

    /** What the whole may be called; and its parts, each as it was asked for or in other words, near each other. */
    private List<Question> ways(List<Atom> typed, List<Atom> telling) {
        Set<String> names = new LinkedHashSet<>(OtherWordings.ofThing(typed));
        names.addAll(OtherWordings.ofThing(telling));
        List<Question> ways = new ArrayList<>(named(names));
        List<Atom> words =
                telling.stream().filter(atom -> !CommonWords.has(atom.norm())).toList();
        List<Question> parts = new ArrayList<>();
        boolean changed = false;
        for (int from = 0; from < words.size(); ) {
            int to = OtherWordings.endOfName(words, from);
            List<Atom> part = words.subList(from, to);
            List<Question> choices = new ArrayList<>(List.of(asAsked(part)));
            choices.addAll(named(OtherWordings.ofPart(part)));
            changed |= choices.size() > 1;
            parts.add(choices.size() == 1 ? choices.getFirst() : new Any(choices));
            from = to;
        }
        if (changed && parts.size() > 1) {
            ways.add(new Near(parts, BETWEEN));
        }
        return ways;
    }

    private static Question asAsked(List<Atom> words) {
        String shown = words.stream().map(Atom::written).collect(Collectors.joining(" "));
        return new Phrase(shown, List.copyOf(words), List.of());
    }

    /** Each on the page as it was asked for or in other words; empty where none has others. */
    private Optional<List<Question>> together(List<Question> parts) {
        List<Question> all = new ArrayList<>();
        boolean changed = false;
        for (Question part : parts) {
            Optional<Question> wording = wording(part);
            changed |= wording.isPresent();
            boolean isOnly = parts.size() == 1; // as it was asked for it was not found
            all.add(wording.map(other -> isOnly ? other : flat(List.of(part, other)))
                    .orElse(part));
        }
        return changed ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    /** The same of those that stand near each other: what may stand for a word beside others may stand for it here. */
    private Optional<List<Question>> beside(List<Question> parts) {
        List<Question> all = new ArrayList<>();
        for (Question part : parts) {
            List<Question> ways = new ArrayList<>(List.of(part));
            wording(part).ifPresent(ways::add);
            if (part instanceof Phrase phrase) {
                ways.addAll(named(OtherWordings.ofPart(phrase.atoms())));
            }
            all.add(ways.size() == 1 ? part : flat(ways));
        }
        return all.equals(parts) ? Optional.empty() : Optional.of(List.copyOf(all));
    }

    private List<Question> named(Collection<String> written) {
        List<Question> names = new ArrayList<>();
        for (String name : written) {
            List<Atom> atoms = Atom.inCapitals(name);
            if (!atoms.isEmpty() && named < MOST_NAMES && !leftOut.contains(Vocabulary.stems(Atom.of(name)))) {
                named++;
                names.add(new Phrase(name, atoms, List.of()));
            }
        }
        return names;
    }

    private static Optional<Question> any(List<Question> ways) {
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.size() == 1 ? ways.getFirst() : flat(ways));
    }

    private static Question flat(List<Question> ways) {
        Set<Question> choices = new LinkedHashSet<>();
        ways.forEach(way -> choices.addAll(way instanceof Any any ? any.choices() : List.of(way)));
        return new Any(List.copyOf(choices));
    }
}
