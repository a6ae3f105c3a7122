package org.candour.search.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.question.Mark.Kind;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question: words (all on one page), "phrases", OR, -without or NOT, begin*, NEAR/8, "near words"~8, like~,
 * brackets; and filters, role:annex.
 * What is merely untidy is taken as meant (a quote not closed, an OR too many); what cannot be searched is refused.
 */
public final class QuestionParser {

    /** A &amp; E is one word. */
    private static final Pattern LETTER_PAIR = Pattern.compile("(?<!\\w)(\\w) ?& ?(\\w)(?!\\w)");

    private static final Pattern SPELT_PAIR = Pattern.compile("(?i)(?<!\\w)([a-z])\\s+and\\s+([a-z])(?!\\w)");

    /** Characters. */
    public static final int LONGEST = 2_000;

    private static final int MOST_MARKS = 200;
    private static final int MOST_LOOSE = 10;
    private static final int MOST_STARS = 30;
    private static final int DEEPEST = 12;
    private static final Pattern EXPRESSION = Pattern.compile("/.*[+*$^\\[\\]{}\\\\|?].*/[a-z]*", Pattern.DOTALL);

    private final List<Mark> marks;
    private final List<String> notes;
    private int at;
    private int depth;
    private boolean sawCommonWord;

    private QuestionParser(List<Mark> marks, List<String> notes) {
        this.marks = marks;
        this.notes = notes;
    }

    /**
     * Takes a question apart that may not be narrowed to parts of plans.
     *
     * @throws Unsearchable saying what to change
     */
    public static Question parse(String question) {
        Asked asked = read(question);
        if (!asked.filters().isEmpty()) {
            throw new Unsearchable("role:, version:, region:, page: and plan: choose among the plans of a round; they"
                    + " cannot be used here.");
        }
        return asked.question();
    }

    /**
     * Takes the question and its filters apart.
     *
     * @throws Unsearchable saying what to change
     */
    public static Asked read(String question) {
        if (question.length() > LONGEST) {
            throw new Unsearchable("The question is too long: %,d characters. Ask in at most %,d."
                    .formatted(question.length(), LONGEST));
        }
        if (EXPRESSION.matcher(question.strip()).matches()) {
            throw new Unsearchable("Patterns between slashes are not searched. midwi* finds all words that begin so,"
                    + " stroke~ words like it, and \u201Cquotes\u201D find a phrase.");
        }
        OtherLanguages.refuseRanges(question);
        Marks marks = Marks.of(withLetterPairs(question));
        if (marks.all().size() > MOST_MARKS) {
            throw new Unsearchable(
                    "The question has too many words: %,d with its brackets. Ask for at most %d at a time."
                            .formatted(marks.all().size(), MOST_MARKS));
        }
        refuseTooManyWilds(marks.all());
        List<String> notes = new ArrayList<>(marks.notes());
        FilterReader filters = FilterReader.of(balanced(marks.all(), notes));
        Question wanted =
                new QuestionParser(filters.rest(), notes).whole(!filters.found().isEmpty());
        return new Asked(wanted, filters.found(), List.copyOf(notes));
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

    private Question whole(boolean isFiltered) {
        List<Question> found = new ArrayList<>();
        while (at < marks.size()) {
            Question part = choices();
            if (part != null) {
                found.add(part);
            }
        }
        if (found.isEmpty()) {
            throw new Unsearchable(
                    isFiltered
                            ? "This only says where to look. Add a word that should be found there, such as role:annex"
                                    + " stroke."
                            : sawCommonWord
                                    ? "These words stand on every page. Add the word that matters, or put the phrase in quotes."
                                    : "Type a word or a phrase to look for, such as stroke or \"end of life care\".");
        }
        Question question = found.size() == 1 ? found.getFirst() : new All(found, List.of());
        if (isExclusionOnly(question)) {
            throw new Unsearchable("This only says what to leave out. Add a word that should be found.");
        }
        return question;
    }

    private @Nullable Question choices() {
        List<Question> choices = new ArrayList<>();
        do {
            Question choice = all();
            if (choice != null) {
                choices.add(choice);
            }
        } while (take(Kind.OR));
        if (choices.size() > 1 && choices.stream().anyMatch(QuestionParser::isExclusionOnly)) {
            throw new Unsearchable("Leaving something out cannot be one of several choices. Put it after the words it"
                    + " belongs to, such as (stroke OR TIA) -cardiac.");
        }
        return choices.isEmpty() ? null : choices.size() == 1 ? choices.getFirst() : new Any(choices);
    }

    private @Nullable Question all() {
        List<Question> wanted = new ArrayList<>();
        List<Question> unwanted = new ArrayList<>();
        while (at < marks.size() && !isAt(Kind.OR) && !isAt(Kind.CLOSE)) {
            boolean without = false;
            while (take(Kind.NOT)) {
                without = true;
            }
            Question part = near(without);
            if (part != null) {
                (without ? unwanted : wanted).add(part);
            }
        }
        if (unwanted.isEmpty() && wanted.size() <= 1) {
            return wanted.isEmpty() ? null : wanted.getFirst();
        }
        return new All(Neighbours.joined(wanted), List.copyOf(unwanted));
    }

    private @Nullable Question near(boolean without) {
        Question first = primary(without);
        List<Question> parts = new ArrayList<>();
        int distance = 0;
        while (isAt(Kind.NEAR)) {
            distance = Math.max(distance, marks.get(at++).distance());
            Question next = primary(without);
            if (next != null) {
                parts.add(next);
            }
        }
        if (first != null) {
            parts.addFirst(first);
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : Terms.near(parts, distance);
    }

    private @Nullable Question primary(boolean without) {
        if (at >= marks.size() || isAt(Kind.OR) || isAt(Kind.CLOSE) || isAt(Kind.NOT) || isAt(Kind.NEAR)) {
            return null;
        }
        Mark mark = marks.get(at++);
        if (mark.kind() == Kind.OPEN) {
            return bracket();
        }
        if (mark.kind() == Kind.QUOTED) {
            return Terms.quoted(mark);
        }
        Question word = Terms.word(mark.text());
        if (word == null && !Atom.of(mark.text()).isEmpty()) {
            sawCommonWord = true;
            if (without) {
                throw new Unsearchable(
                        "\u201C" + mark.text() + "\u201D stands on every page, so leaving it out would leave nothing.");
            }
        }
        return word;
    }

    private @Nullable Question bracket() {
        if (++depth > DEEPEST) {
            throw new Unsearchable("Too many brackets inside each other. Ask in simpler steps.");
        }
        Question inside = choices();
        if (!take(Kind.CLOSE)) {
            notes.add("A bracket was not closed; it was taken to close at the end.");
        }
        depth--;
        return inside;
    }

    private static boolean isExclusionOnly(Question question) {
        return switch (question) {
            case All all -> all.wanted().stream().allMatch(QuestionParser::isExclusionOnly);
            case Any any -> any.choices().stream().anyMatch(QuestionParser::isExclusionOnly);
            case Near near -> false;
            case Question.Phrase phrase -> false;
            case Question.Beginning beginning -> false;
            case Question.Loose loose -> false;
        };
    }

    private boolean isAt(Kind kind) {
        return at < marks.size() && marks.get(at).kind() == kind;
    }

    private boolean take(Kind kind) {
        boolean is = isAt(kind);
        if (is) {
            at++;
        }
        return is;
    }
}
