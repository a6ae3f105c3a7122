package org.candour.search.question.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.search.Sought;
import org.candour.search.question.Atom;
import org.candour.search.question.CommonWords;
import org.candour.search.words.Families;
import org.candour.search.words.Stems;

/**
 * The single words of an issue's title and terms. Where they stand together, though not as they were searched for, a plan
 * may speak of the issue after all.
 */
public final class PartWords {

    /** So that a set of them fits into a long. */
    private static final int MOST_WORDS = 60;

    /** Small in titles and terms, though more than the smallest in questions. */
    private static final Set<String> SMALL = Set.of(
            "all", "also", "area", "between", "during", "each", "more", "no", "not", "other", "out", "over", "per",
            "plan", "such", "through", "up", "within");

    /**
     * One word.
     *
     * @param text its family; as the index holds it where it has none
     * @param hasFamily whether words made of it will do
     */
    public record Word(String text, boolean hasFamily) {

        public boolean isMetBy(String indexed, Families families) {
            return hasFamily ? families.of(indexed).equals(text) : indexed.equals(text);
        }

        /** With which letters to look in the index. */
        public String beginning() {
            return hasFamily ? Families.beginning(text) : text;
        }
    }

    /**
     * The words of the title, or of one term.
     *
     * @param words the places of its words, as bits
     */
    public record Row(String shown, boolean isTitle, long words) {}

    private final Map<Word, Integer> words = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Families families = new Families();
    private final Stems stems = new Stems();

    private PartWords() {}

    /** None of an issue with so many terms that its author has thought of the other wordings. */
    public static PartWords of(Sought sought) {
        PartWords parts = new PartWords();
        if (sought.isThin() && !sought.title().isBlank()) {
            parts.add(sought.title(), true);
            for (String term : sought.terms()) {
                IssueTerms.withoutNear(term).ifPresent(text -> parts.add(text, false));
            }
        }
        return parts;
    }

    private void add(String text, boolean isTitle) {
        long bits = 0;
        for (Atom atom : Atom.inCapitals(text)) {
            boolean isTelling =
                    atom.norm().length() > 1 && !CommonWords.has(atom.norm()) && !SMALL.contains(atom.norm());
            if (isTelling && (words.size() < MOST_WORDS || words.containsKey(word(atom)))) {
                bits |= 1L << words.computeIfAbsent(word(atom), none -> words.size());
            }
        }
        if (bits != 0) {
            rows.add(new Row(text, isTitle, bits));
        }
    }

    private Word word(Atom atom) {
        return atom.plain() ? new Word(families.of(stems.of(atom.norm())), true) : new Word(atom.norm(), false);
    }

    /** In the order of their bits. */
    public List<Word> words() {
        return List.copyOf(words.keySet());
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
