package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.question.Atom;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.InForce;
import org.candour.search.question.typed.Mark.Kind;

/** The marks of a question, not too many of them, its brackets balanced. */
final class TidyMarks {

    /** A &amp; E is one word. */
    private static final Pattern LETTER_PAIR = Pattern.compile("(?<!\\w)(\\w) ?& ?(\\w)(?!\\w)");

    private static final Pattern SPELT_PAIR = Pattern.compile("(?i)(?<!\\w)([a-z])\\s+and\\s+([a-z])(?!\\w)");

    private static final int MOST_MARKS = 200;
    private static final int MOST_LOOSE = 10;
    private static final int MOST_STARS = 30;

    private TidyMarks() {}

    /**
     * Adds to the notes what was untidy.
     *
     * @throws Unsearchable when there are too many
     */
    static List<Mark> of(String question, List<String> notes) {
        Marks marks = Marks.of(withLetterPairs(question));
        if (marks.all().size() > MOST_MARKS) {
            throw new Unsearchable(
                    "The question has too many words: %,d with its brackets. Ask for at most %d at a time."
                            .formatted(marks.all().size(), MOST_MARKS));
        }
        refuseTooManyWilds(marks.all());
        notes.addAll(marks.notes());
        List<Mark> gathered = Figures.gathered(marks.all());
        if (gathered.stream().anyMatch(mark -> mark.kind() == Kind.FIGURE && AmountSigns.isNegative(mark.text()))) {
            notes.add("A minus before an amount is not searched: the amount is found whatever its sign.");
        }
        return balanced(gathered, notes);
    }

    /** A & E is A&E; so is A and E, because that is a name, but options A and B are two. */
    private static String withLetterPairs(String question) {
        return SPELT_PAIR
                .matcher(LETTER_PAIR.matcher(question).replaceAll("$1&$2"))
                .replaceAll(pair -> {
                    String name = pair.group(1) + "&" + pair.group(2);
                    boolean isName =
                            !InForce.vocabulary().othersOf(Atom.of(name)).isEmpty();
                    return Matcher.quoteReplacement(isName ? name : pair.group());
                });
    }

    /** Each is looked up in the whole dictionary. */
    private static void refuseTooManyWilds(List<Mark> marks) {
        List<String> words = marks.stream()
                .filter(mark -> mark.kind() == Kind.WORD)
                .map(Mark::text)
                .toList();
        long loose = words.stream().filter(word -> word.indexOf('~') > 0).count();
        long stars = words.stream().filter(word -> word.indexOf('*') > 0).count();
        if (loose > MOST_LOOSE || stars > MOST_STARS) {
            throw new Unsearchable(
                    "The question has %d words with a ~ and %d with a *. Use at most %d and %d at a time."
                            .formatted(loose, stars, MOST_LOOSE, MOST_STARS));
        }
    }

    /** Without closing brackets that nothing opened: they would cut a choice in two. */
    private static List<Mark> balanced(List<Mark> marks, List<String> notes) {
        List<Mark> balanced = new ArrayList<>(marks.size());
        int open = 0;
        for (Mark mark : marks) {
            if (mark.kind() == Kind.CLOSE && open == 0) {
                notes.add("A closing bracket without an opening one was passed over.");
            } else {
                open += mark.kind() == Kind.OPEN ? 1 : mark.kind() == Kind.CLOSE ? -1 : 0;
                balanced.add(mark);
            }
        }
        return balanced;
    }
}
