package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.names.InForce;
import org.candour.search.words.PageAnalyzer;

/** Says in words what was searched for. */
public final class Readable {

    /** Added where several words were asked for. */
    public static final String TOGETHER = "all on one page";

    /** Stands before what was left out. */
    public static final String NOT = "not ";

    /** Acronyms of so many letters nobody reads who did not type them: FYFVMH. */
    private static final int CRYPTIC = 6;

    private static final String IN_A_ROW = " in a row";

    private static final Pattern NEARNESS = Pattern.compile(".* within \\d+ words of .*");

    private Readable() {}

    /** Whether the term asks for words near each other. */
    public static boolean isNearness(String term) {
        return NEARNESS.matcher(term).matches();
    }

    /** Whether the term asks for words one after the other. */
    public static boolean isRow(String term) {
        return term.contains("\u201D" + IN_A_ROW);
    }

    /** One entry a term: "hyper-acute (also hyperacute)", "stroke within 8 words of site", "not \u201Cstroke of luck\u201D". */
    public static List<String> of(Question question) {
        if (question instanceof All all) {
            List<String> terms =
                    new ArrayList<>(all.wanted().stream().map(Readable::words).toList());
            if (terms.size() > 1) {
                terms.add(TOGETHER);
            }
            for (Question wanted : all.unwanted()) {
                terms.add(NOT + words(wanted));
            }
            return List.copyOf(terms);
        }
        return question instanceof Any any
                ? any.choices().stream().map(Readable::words).toList()
                : List.of(words(question));
    }

    private static String words(Question question) {
        return switch (question) {
            case Phrase phrase -> phrase(phrase);
            case Beginning beginning ->
                "words beginning with " + beginning.prefixes().getFirst();
            case Loose loose ->
                "words like " + loose.shown() + (loose.edits() == 1 ? " (one letter" : " (two letters") + " different)";
            case Question.Figure figure -> figure.shown();
            case Question.Row row -> "\u201C" + row.shown() + "\u201D" + IN_A_ROW;
            case Near near ->
                near.parts().stream()
                        .map(Readable::words)
                        .collect(Collectors.joining(" within " + near.distance() + " words of "));
            case Any any -> any.choices().stream().map(Readable::words).collect(Collectors.joining(" or ", "(", ")"));
            case All all -> String.join(", ", of(all));
        };
    }

    private static String phrase(Phrase phrase) {
        List<Atom> atoms = phrase.atoms();
        boolean hyphen = phrase.shown().indexOf('-') > 0 && atoms.size() > 1;
        if (hyphen && phrase.shown().indexOf(' ') < 0 && atoms.stream().allMatch(Atom::plain)) {
            String apart = atoms.stream().map(Atom::norm).collect(Collectors.joining(" "));
            String together = atoms.stream().map(Atom::norm).collect(Collectors.joining());
            return phrase.shown() + " (also " + apart + ", " + together + ")";
        }
        if (atoms.size() == 1) {
            String norm = atoms.getFirst().norm();
            String shown = phrase.shown();
            if (norm.startsWith(PageAnalyzer.IN_CAPITALS) && shown.length() >= CRYPTIC) {
                return InForce.vocabulary()
                        .inFull(shown)
                        .map(name -> shown + " (" + name + ")")
                        .orElse(shown);
            }
            boolean spelt = isOtherSpelling(shown, norm);
            return spelt ? shown + " (also " + norm + ")" : shown;
        }
        return "\u201C" + phrase.shown() + "\u201D";
    }

    private static boolean isOtherSpelling(String shown, String norm) {
        String lower = shown.toLowerCase(java.util.Locale.ROOT);
        return norm.length() > 3
                && !norm.startsWith(PageAnalyzer.IN_CAPITALS)
                && lower.chars().allMatch(Character::isLetter)
                && !lower.equals(norm);
    }
}
