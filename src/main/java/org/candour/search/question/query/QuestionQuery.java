package org.candour.search.question.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Beginning;
import org.candour.search.question.Question.Figure;
import org.candour.search.question.Question.Loose;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.words.PageAnalyzer;
import org.candour.search.words.Slot;
import org.candour.search.words.Stems;

/**
 * Turns a question into an index query over a page's text and over its seam, the words round the page's end. What runs
 * over a page's end is found in the seam and belongs to the page where it begins.
 */
public final class QuestionQuery {

    /** The field of a page's own words. */
    public static final String TEXT = "text";
    /** The field of the last words of a page and the first of the next. */
    public static final String SEAM = "seam";

    static final int MOST_EXPANSIONS = 1_000;

    private final Variants variants;
    private final RowQuery rows;

    private QuestionQuery(Predicate<String> exists) {
        this.variants = new Variants(new Stems(), exists);
        this.rows = new RowQuery(variants);
    }

    /** @param exists whether the index holds a word; a way of writing that it does not hold is not asked for */
    public static Query of(Question question, Predicate<String> exists) {
        return new QuestionQuery(exists).query(question);
    }

    /** Where a word, a phrase or near words stand within one field, but not as part of one of the friends. */
    static IntervalsSource places(Question question, List<IntervalsSource> friends, Predicate<String> exists) {
        QuestionQuery query = new QuestionQuery(exists);
        if (friends.isEmpty() || !(question instanceof Near near)) {
            return apart(query.source(question), friends);
        }
        return Intervals.maxgaps(
                near.distance(),
                Intervals.unordered(near.parts().stream()
                        .map(part -> apart(query.source(part), friends))
                        .toArray(IntervalsSource[]::new)));
    }

    /** A single word as it is written only; a phrase with the usual endings. */
    static IntervalsSource friend(Phrase phrase, Predicate<String> exists) {
        if (phrase.atoms().size() > 1 || !phrase.atoms().getFirst().plain()) {
            return new QuestionQuery(exists).source(phrase);
        }
        Atom atom = phrase.atoms().getFirst();
        String stem = new Stems().of(atom.norm());
        String written = PageAnalyzer.AS_WRITTEN + atom.written();
        return stem.equals(atom.written())
                ? Intervals.nonOverlapping(
                        Intervals.term(stem), Intervals.prefix(new BytesRef(written), MOST_EXPANSIONS))
                : Intervals.term(written);
    }

    /** Only what lies wholly inside a friend goes: the stroke unit of "at a stroke unit" stays. */
    private static IntervalsSource apart(IntervalsSource source, List<IntervalsSource> friends) {
        IntervalsSource left = source;
        for (IntervalsSource friend : friends) {
            left = Intervals.notContainedBy(left, friend); // one by one: of several in one Intervals.or some are missed
        }
        return left;
    }

    private Query query(Question question) {
        return switch (question) {
            case Phrase phrase -> ways(variants.of(phrase));
            case Row row -> any(rows.queries(row));
            case Figure figure -> figure.unlike().isEmpty() ? ways(figure.ways()) : anywhere(source(figure));
            case Beginning beginning -> beginning(beginning);
            case Loose loose -> anywhere(source(loose));
            case Near near -> anywhere(source(near));
            case Any any -> any(any.choices().stream().map(this::query).toList());
            case All all -> all(all);
        };
    }

    private Query all(All all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Question> unwanted = new ArrayList<>(all.unwanted());
        for (Question wanted : all.wanted()) {
            List<Phrase> friends = FalseFriends.of(wanted, all.unwanted());
            unwanted.removeAll(friends);
            query.add(friends.isEmpty() ? query(wanted) : without(wanted, friends), Occur.MUST);
        }
        unwanted.forEach(part -> query.add(query(part), Occur.MUST_NOT));
        return query.build();
    }

    /** The wanted, where it is not part of one of the phrases: stroke, but not in "stroke of luck". */
    private Query without(Question wanted, List<Phrase> friends) {
        IntervalsSource subtracted =
                Intervals.or(friends.stream().map(this::source).toArray(IntervalsSource[]::new));
        return anywhere(Intervals.nonOverlapping(source(wanted), subtracted));
    }

    private static Query ways(Collection<List<String>> rows) {
        List<Query> ways = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() == 1) {
                ways.add(new TermQuery(new Term(TEXT, row.getFirst())));
            } else {
                ways.add(new PhraseQuery(TEXT, row.toArray(String[]::new)));
                ways.add(overPageEnd(Intervals.phrase(row.toArray(String[]::new))));
            }
        }
        return any(ways);
    }

    private static Query beginning(Beginning beginning) {
        return any(forms(beginning)
                .<Query>map(prefix -> new PrefixQuery(new Term(TEXT, prefix)))
                .toList());
    }

    private static Query anywhere(IntervalsSource source) {
        return any(List.of(new IntervalQuery(TEXT, source), overPageEnd(source)));
    }

    static Query overPageEnd(IntervalsSource source) {
        return new IntervalQuery(SEAM, Intervals.overlapping(source, Intervals.term(String.valueOf(Slot.SEAM))));
    }

    private IntervalsSource source(Question question) {
        return switch (question) {
            case Phrase phrase -> Ways.of(variants.of(phrase));
            case Row row -> rows.source(row);
            case Figure figure -> figure(figure);
            case Beginning beginning ->
                or(forms(beginning)
                        .map(prefix -> Intervals.prefix(new BytesRef(prefix), MOST_EXPANSIONS))
                        .toList());
            case Loose loose -> Looseness.source(loose);
            case Near near ->
                Intervals.maxgaps(
                        near.distance(),
                        Intervals.unordered(
                                near.parts().stream().map(this::source).toArray(IntervalsSource[]::new)));
            case Any any -> any(any);
            case All all -> together(all);
        };
    }

    /** £250, but not where it begins £250 million. */
    private static IntervalsSource figure(Figure figure) {
        IntervalsSource said = Ways.of(figure.ways());
        return figure.unlike().isEmpty() ? said : Intervals.nonOverlapping(said, Ways.of(figure.unlike()));
    }

    /** All names and amounts at once, as there may be many ways to write each. */
    private IntervalsSource any(Any any) {
        Set<List<String>> ways = new LinkedHashSet<>();
        List<IntervalsSource> sources = new ArrayList<>();
        for (Question choice : any.choices()) {
            switch (choice) {
                case Phrase phrase -> ways.addAll(variants.of(phrase));
                case Figure figure when figure.unlike().isEmpty() -> ways.addAll(figure.ways());
                default -> sources.add(source(choice));
            }
        }
        if (!ways.isEmpty()) {
            sources.add(Ways.of(ways));
        }
        return or(sources);
    }

    /** Nobody may ask so; but of words in a row near a figure it is asked whether they stand there scattered. */
    private IntervalsSource together(All all) {
        return all.wanted().size() == 1
                ? source(all.wanted().getFirst())
                : Intervals.unordered(all.wanted().stream().map(this::source).toArray(IntervalsSource[]::new));
    }

    /** As stems and as written. */
    private static Stream<String> forms(Beginning beginning) {
        return beginning.prefixes().stream().flatMap(prefix -> Stream.of(prefix, PageAnalyzer.AS_WRITTEN + prefix));
    }

    private static IntervalsSource or(Collection<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.iterator().next() : Intervals.or(List.copyOf(sources));
    }

    private static Query any(List<Query> ways) {
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        new LinkedHashSet<>(ways).forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }
}
