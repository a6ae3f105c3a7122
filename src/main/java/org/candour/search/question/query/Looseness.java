package org.candour.search.question.query;

import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.words.PageAnalyzer;
import org.candour.search.words.Stems;

/** Words with a letter or two that differ, as they come out of scanned pages. */
public final class Looseness {

    /** Of shorter words too many are one letter away from another. */
    private static final int SHORTEST = 6;

    private Looseness() {}

    /**
     * The question as it may stand on a page that was recognised: every longer word may have one wrong letter. What is
     * left out stays as it is written.
     */
    public static Question of(Question question) {
        return switch (question) {
            case Phrase phrase -> isLong(phrase) ? new Loose(phrase.shown(), phrase.atoms(), 1, SHORTEST) : phrase;
            case Question.Figure figure -> figure;
            case Beginning beginning -> beginning;
            case Loose loose -> loose;
            case Row row -> new All(row.apart().stream().map(Looseness::of).toList(), List.of());
            case Near near -> new Near(near.parts().stream().map(Looseness::of).toList(), near.distance());
            case All all -> new All(all.wanted().stream().map(Looseness::of).toList(), all.unwanted());
            case Any any -> new Any(any.choices().stream().map(Looseness::of).toList());
        };
    }

    /** Whether a figure is asked for: of those no misread one is known by its likeness. */
    public static boolean asksForFigure(Question question) {
        return switch (question) {
            case Phrase phrase -> phrase.atoms().stream().anyMatch(Looseness::isFigure);
            case Question.Figure figure -> true;
            case Beginning beginning -> false;
            case Loose loose -> loose.atoms().stream().anyMatch(Looseness::isFigure);
            case Row row -> row.telling().stream().anyMatch(Looseness::isFigure);
            case Near near -> near.parts().stream().anyMatch(Looseness::asksForFigure);
            case All all -> all.wanted().stream().anyMatch(Looseness::asksForFigure);
            case Any any -> any.choices().stream().anyMatch(Looseness::asksForFigure);
        };
    }

    private static boolean isFigure(Atom atom) {
        return atom.norm().length() > 1 && Character.isDigit(atom.norm().charAt(0));
    }

    private static boolean isLong(Phrase phrase) {
        return phrase.atoms().stream().anyMatch(atom -> isLoose(atom, SHORTEST));
    }

    private static boolean isLoose(Atom atom, int shortest) {
        return atom.plain() && atom.written().length() >= shortest;
    }

    static IntervalsSource source(Loose loose) {
        Stems stems = new Stems();
        IntervalsSource[] words =
                loose.atoms().stream().map(atom -> word(atom, loose, stems)).toArray(IntervalsSource[]::new);
        return words.length == 1 ? words[0] : Intervals.phrase(words);
    }

    /** Words stand in the index as stems, and as written where that differs. */
    private static IntervalsSource word(Atom atom, Loose loose, Stems stems) {
        String stem = atom.plain() ? stems.of(atom.norm()) : atom.norm();
        if (!isLoose(atom, loose.shortest())) {
            return Intervals.term(stem);
        }
        return Intervals.or(List.of(
                Intervals.term(stem),
                like(atom.written(), loose.edits(), 0),
                like(PageAnalyzer.AS_WRITTEN + atom.written(), loose.edits(), 1)));
    }

    private static IntervalsSource like(String word, int edits, int fixed) {
        return Intervals.fuzzyTerm(word, edits, fixed, true, QuestionQuery.MOST_EXPANSIONS);
    }
}
