package org.candour.search.question.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.candour.search.question.Atom;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.Vocabulary;

/**
 * Words in a row: as they were typed, without the little words, or with others of those that join two words without
 * parting them. What stands between "care" and "home" in "care at home" is none of them.
 */
final class RowQuery {

    /** Little words that leave it one thing: access to services, end of the life, doctors and nurses. */
    private static final List<String> JOINING = List.of("and", "of", "the", "for", "to");

    /** Stands behind any of them: the end of the life. */
    private static final String ARTICLE = "the";

    /** Of longer rows nobody says the half in other little words. */
    private static final int LONGEST = 6;

    private static final int MOST_WORDS = 120;

    /** Stands for one of the little words. */
    private static final String ANY = "";

    private final Variants variants;

    RowQuery(Variants variants) {
        this.variants = variants;
    }

    List<Query> queries(Row row) {
        List<Query> queries = new ArrayList<>();
        int words = row.typed().size();
        for (List<String> shape : shapes(row)) {
            MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
            shape.forEach(word -> query.add(terms(word)));
            queries.add(query.build());
            if (shape.size() <= words + 1) { // more in between is looked for on the page only, and a doubt over its end
                queries.add(QuestionQuery.overPageEnd(source(shape)));
            }
        }
        return queries;
    }

    IntervalsSource source(Row row) {
        return Ways.any(shapes(row).stream()
                .collect(Collectors.groupingBy(
                        List::size, LinkedHashMap::new, Collectors.mapping(RowQuery::source, Collectors.toList())))
                .values());
    }

    private List<List<String>> shapes(Row row) {
        Set<List<String>> shapes = new LinkedHashSet<>(variants.of(phrase(row, row.typed())));
        shapes.addAll(variants.of(phrase(row, row.telling())));
        List<String> words = Vocabulary.stems(row.telling());
        if (words.size() <= LONGEST) {
            join(words, shapes);
        }
        return fewest(shapes);
    }

    /** The first of them: longer rows come in more shapes than can be asked for, and in fewer that anybody writes. */
    private static List<List<String>> fewest(Set<List<String>> shapes) {
        List<List<String>> few = new ArrayList<>();
        int words = 0;
        for (List<String> shape : shapes) {
            words += shape.stream()
                    .mapToInt(word -> word.equals(ANY) ? JOINING.size() : 1)
                    .sum();
            if (few.isEmpty() || words <= MOST_WORDS) {
                few.add(shape);
            }
        }
        return few;
    }

    private static Phrase phrase(Row row, List<Atom> atoms) {
        return new Phrase(row.shown(), atoms, List.of());
    }

    /** The likeliest first: one little word, an article behind it, two of them in different places. */
    private static void join(List<String> words, Set<List<String>> shapes) {
        for (int at = 1; at < words.size(); at++) {
            shapes.add(with(words, at, ANY));
        }
        for (int at = 1; at < words.size(); at++) {
            shapes.add(with(with(words, at, ARTICLE), at, ANY));
        }
        for (int at = 1; at < words.size(); at++) {
            for (int other = at + 1; other < words.size(); other++) {
                shapes.add(with(with(words, other, ANY), at, ANY));
            }
        }
    }

    private static List<String> with(List<String> words, int at, String word) {
        List<String> joined = new ArrayList<>(words);
        joined.add(at, word);
        return joined;
    }

    private static Term[] terms(String word) {
        return word.equals(ANY)
                ? JOINING.stream()
                        .map(little -> new Term(QuestionQuery.TEXT, little))
                        .toArray(Term[]::new)
                : new Term[] {new Term(QuestionQuery.TEXT, word)};
    }

    /** All the little words are of one length, so that none of them hides another. */
    private static IntervalsSource source(List<String> shape) {
        return Intervals.phrase(shape.stream()
                .map(word -> word.equals(ANY)
                        ? Intervals.or(
                                false, JOINING.stream().map(Intervals::term).toArray(IntervalsSource[]::new))
                        : Intervals.term(word))
                .toArray(IntervalsSource[]::new));
    }
}
