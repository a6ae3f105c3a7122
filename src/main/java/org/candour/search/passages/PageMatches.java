package org.candour.search.passages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.candour.search.index.PageTexts;
import org.candour.search.question.Question;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.PageAnalyzer;
import org.candour.search.words.Slot;
import org.jspecify.annotations.Nullable;

/** Where exactly a page matches, by running the same query over that one page. */
final class PageMatches {

    /** A run of characters that matched. */
    record Range(int start, int end) {}

    private static final int MOST_RANGES = 400;

    private final MemoryIndex memory = new MemoryIndex(true);
    private final PageAnalyzer analyzer = new PageAnalyzer();
    private final Map<Question, Asked> known = new IdentityHashMap<>();
    private final Predicate<String> exists;

    /** A question's query, which is the same for every page. */
    private record Asked(Query query, WantedWords words) {

        static Asked of(Query query) {
            return new Asked(query, WantedWords.of(query));
        }
    }

    /** @param exists whether the index holds a word just so */
    PageMatches(Predicate<String> exists) {
        this.exists = exists;
    }

    /** Places in the page's own text, in order. */
    List<Range> inText(PageTexts.Indexed page, Question question) {
        return find(page, question, QuestionQuery.TEXT);
    }

    /** Places in the page's seam, in order. */
    List<Range> inSeam(PageTexts.Indexed page, Question question) {
        return find(page, question, QuestionQuery.SEAM);
    }

    private List<Range> find(PageTexts.Indexed page, Question question, String field) {
        Asked now = asked(question);
        memory.reset();
        add(QuestionQuery.TEXT, page.text(), now);
        if (!page.seam().isEmpty()) {
            add(QuestionQuery.SEAM, page.seam(), now);
        }
        IndexSearcher searcher = memory.createSearcher();
        String text = field.equals(QuestionQuery.TEXT) ? page.text() : page.seam();
        try {
            return places(searcher, now.query(), field, text);
        } catch (TooManyClauses e) {
            return placesOfItsWords(searcher, question, field, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, asked only in ways of writing whose words stand on the page: of all there are there can be too many. */
    private static List<Range> placesOfItsWords(IndexSearcher searcher, Question question, String field, String text) {
        try {
            return places(searcher, QuestionQuery.of(question, word -> stands(searcher, word)), field, text);
        } catch (TooManyClauses e) {
            return List.of(); // the page is shown from its beginning
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stands(IndexSearcher searcher, String word) {
        try {
            IndexReader page = searcher.getIndexReader();
            return page.docFreq(new Term(QuestionQuery.TEXT, word)) + page.docFreq(new Term(QuestionQuery.SEAM, word))
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Range> places(IndexSearcher searcher, Query asked, String field, String text)
            throws IOException {
        Query query = searcher.rewrite(asked);
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        Matches matches = weight.matches(leaf, 0);
        return matches == null ? List.of() : merged(ranges(matches.getMatches(field)), text);
    }

    private Asked asked(Question question) {
        return known.computeIfAbsent(question, same -> Asked.of(QuestionQuery.of(same, exists)));
    }

    private void add(String field, String text, Asked now) {
        memory.addField(field, now.words().in(analyzer.tokenStream(field, text)));
    }

    private static List<Range> ranges(@Nullable MatchesIterator matches) throws IOException {
        List<Range> found = new ArrayList<>();
        while (matches != null && found.size() < MOST_RANGES && matches.next()) {
            add(matches, found);
        }
        found.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        return found;
    }

    /** Near-phrases mark their words, not what stands between them. */
    private static void add(MatchesIterator match, List<Range> found) throws IOException {
        MatchesIterator inner = match.getSubMatches();
        if (inner == null) {
            found.add(new Range(match.startOffset(), match.endOffset()));
        } else {
            while (inner.next()) {
                found.add(new Range(inner.startOffset(), inner.endOffset()));
            }
        }
    }

    /** Words that follow each other are one mark. */
    private static List<Range> merged(List<Range> sorted, String text) {
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            if (!merged.isEmpty() && isNext(merged.getLast(), range, text)) {
                Range last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static boolean isNext(Range last, Range next, String text) {
        return next.start() <= last.end()
                || text.substring(last.end(), next.start())
                        .replace(Slot.SEAM, ' ')
                        .isBlank();
    }
}
