package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.search.question.Asked;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.typed.Mark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question: words (together), words AND words (on one page), "phrases", OR, -without or NOT, begin*, NEAR/8, "near words"~8, like~,
 * brackets; and filters, role:annex.
 * What is merely untidy is taken as meant (a quote not closed, an OR too many); what cannot be searched is refused.
 */
public final class QuestionParser {

    /** Characters. */
    public static final int LONGEST = 2_000;

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
        return readWithoutFilters(question).question();
    }

    /** The same with its notes and its other way to take it. */
    public static Asked readWithoutFilters(String question) {
        Asked asked = read(question);
        if (!asked.filters().isEmpty()) {
            throw new Unsearchable("role:, version:, region:, page: and plan: choose among the plans of a round; they"
                    + " cannot be used here.");
        }
        return asked;
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
        List<String> notes = new ArrayList<>();
        FilterReader filters = FilterReader.of(TidyMarks.of(question, notes));
        boolean isFiltered = !filters.found().isEmpty();
        List<Mark> marks = Listed.byCommas(SmallTalk.without(filters.rest(), notes));
        boolean isSentence = SmallTalk.isSentence(filters.rest()) && SmallTalk.isPlain(marks);
        Question wanted = new QuestionParser(marks, notes).whole(isFiltered);
        Question listed = new QuestionParser(Listed.byAnd(marks), new ArrayList<>()).whole(isFiltered);
        return new Asked(wanted, listed, filters.found(), List.copyOf(notes), isSentence);
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
        Rows rows = new Rows();
        List<Question> unwanted = new ArrayList<>();
        while (at < marks.size() && !isAt(Kind.OR) && !isAt(Kind.CLOSE)) {
            if (take(Kind.AND)) {
                rows.end();
            } else if (take(Kind.NOT)) {
                without(unwanted);
            } else {
                wanted(rows);
            }
        }
        List<Question> wanted = rows.all();
        if (unwanted.isEmpty() && wanted.size() <= 1) {
            return wanted.isEmpty() ? null : wanted.getFirst();
        }
        return new All(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private void without(List<Question> unwanted) {
        while (take(Kind.NOT) || take(Kind.AND)) {
            // several come to one
        }
        Question part = near(true);
        if (part != null) {
            unwanted.add(part);
        }
    }

    private void wanted(Rows rows) {
        Mark first = marks.get(at);
        int before = at;
        Question part = near(false);
        boolean isWord = first.kind() == Kind.WORD && at == before + 1;
        if (isWord && part instanceof Question.Phrase word) {
            rows.word(word);
        } else if (isWord && part instanceof Question.Row row) {
            rows.words(row);
        } else if (part instanceof Question.Figure figure && at == before + 1) {
            rows.figure(figure);
        } else if (part != null) {
            rows.part(part);
        } else if (isWord) {
            rows.little(first.text());
        }
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
        if (at >= marks.size()
                || isAt(Kind.OR)
                || isAt(Kind.CLOSE)
                || isAt(Kind.NOT)
                || isAt(Kind.AND)
                || isAt(Kind.NEAR)) {
            return null;
        }
        Mark mark = marks.get(at++);
        if (mark.kind() == Kind.OPEN) {
            return bracket();
        }
        if (mark.kind() == Kind.FIGURE) {
            return Figures.of(mark.text());
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
            default -> false;
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
