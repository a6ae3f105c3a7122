package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark.Weight;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence.Spot;
import org.candour.search.places.PageMap;
import org.candour.search.question.PartWords;
import org.candour.search.question.QuestionQuery;
import org.candour.search.words.Families;
import org.jspecify.annotations.Nullable;

/** Finds where single words of an issue's title and terms stand together, in whatever form and order. */
final class PartFinder {

    /** Where a word stands. */
    private record Hit(int at, int word) {}

    private final PartWords parts;
    private final List<IntervalsSource> friends;
    private final Families families = new Families();
    private final Map<PlanVersionId, PartSum> sums = new HashMap<>();

    PartFinder(PartWords parts, List<IntervalsSource> friends) {
        this.parts = parts;
        this.friends = friends;
    }

    /** What is reason to look, by version; best first. */
    Map<PlanVersionId, List<Spot>> found() {
        Map<PlanVersionId, List<Spot>> found = new HashMap<>();
        sums.forEach((version, sum) -> {
            List<Spot> spots = sum.spots();
            if (!spots.isEmpty()) {
                found.put(version, spots);
            }
        });
        return found;
    }

    /** Looks through one segment; all of it, or the pages of one version. */
    void look(LeafReaderContext leaf, @Nullable PlanVersionId only) throws IOException {
        if (parts.rows().isEmpty()) {
            return;
        }
        countPages(leaf, only);
        Map<Integer, List<Hit>> pages = new TreeMap<>();
        List<PartWords.Word> words = parts.words();
        for (int word = 0; word < words.size(); word++) {
            gather(leaf, only, words.get(word), word, pages);
        }
        if (!pages.isEmpty()) {
            sum(leaf, pages);
        }
    }

    private void countPages(LeafReaderContext leaf, @Nullable PlanVersionId only) throws IOException {
        SortedDocValues versions = leaf.reader().getSortedDocValues(Fields.VERSION);
        NumericDocValues pages = leaf.reader().getNumericDocValues(Fields.PAGE);
        if (versions == null || pages == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = only == null ? pages : postings(leaf, only);
        for (int doc = next(docs); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(docs)) {
            boolean isPage = only == null || pages.advanceExact(doc);
            if (isPage && (live == null || live.get(doc))) {
                sum(versions, doc).countPage();
            }
        }
    }

    private static int next(@Nullable DocIdSetIterator docs) throws IOException {
        return docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
    }

    private static @Nullable PostingsEnum postings(LeafReaderContext leaf, PlanVersionId version) throws IOException {
        return leaf.reader().postings(new Term(Fields.VERSION, version.toString()), PostingsEnum.NONE);
    }

    private PartSum sum(@Nullable SortedDocValues versions, int doc) throws IOException {
        return sums.computeIfAbsent(PlanVersionId.of(Contents.text(versions, doc)), none -> new PartSum(parts));
    }

    private void gather(
            LeafReaderContext leaf,
            @Nullable PlanVersionId only,
            PartWords.Word word,
            int number,
            Map<Integer, List<Hit>> pages)
            throws IOException {
        Terms terms = leaf.reader().terms(QuestionQuery.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef beginning = new BytesRef(word.beginning());
        boolean isThere = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        while (isThere && StringHelper.startsWith(each.term(), beginning)) {
            if (word.isMetBy(each.term().utf8ToString(), families)) {
                add(leaf, only, each.postings(null, PostingsEnum.POSITIONS), number, pages);
            }
            isThere = each.next() != null;
        }
    }

    private static void add(
            LeafReaderContext leaf,
            @Nullable PlanVersionId only,
            PostingsEnum places,
            int word,
            Map<Integer, List<Hit>> pages)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator wanted = only == null ? null : postings(leaf, only);
        if (only != null && wanted == null) {
            return;
        }
        int doc = places.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int next = wanted == null ? doc : wanted.docID() < doc ? wanted.advance(doc) : wanted.docID();
            if (next != doc) {
                doc = next == DocIdSetIterator.NO_MORE_DOCS ? next : places.advance(next);
                continue;
            }
            if (live == null || live.get(doc)) {
                List<Hit> hits = pages.computeIfAbsent(doc, none -> new ArrayList<>());
                for (int left = places.freq(); left > 0; left--) {
                    hits.add(new Hit(places.nextPosition(), word));
                }
            }
            doc = places.nextDoc();
        }
    }

    private void sum(LeafReaderContext leaf, Map<Integer, List<Hit>> pages) throws IOException {
        SortedDocValues versions = leaf.reader().getSortedDocValues(Fields.VERSION);
        SortedDocValues documents = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.PAGE);
        BinaryDocValues maps = leaf.reader().getBinaryDocValues(Fields.MAP);
        List<IntervalIterator> apart = new ArrayList<>();
        for (IntervalsSource friend : friends) {
            IntervalIterator places = friend.intervals(QuestionQuery.TEXT, leaf);
            if (places != null) {
                apart.add(places);
            }
        }
        for (Map.Entry<Integer, List<Hit>> page : pages.entrySet()) {
            int doc = page.getKey();
            if (maps.advanceExact(doc) && numbers.advanceExact(doc)) {
                PageMap map = PageMap.of(maps.binaryValue());
                List<int[]> friendly = friendly(apart, doc);
                PartSum.Page sum = sum(versions, doc)
                        .page(DocumentId.of(Contents.text(documents, doc)), (int) numbers.longValue(), map);
                page.getValue().stream()
                        .filter(hit -> map.weight(hit.at(), hit.at()) != Weight.NONE)
                        .filter(hit -> friendly.stream().noneMatch(one -> one[0] <= hit.at() && hit.at() <= one[1]))
                        .forEach(hit -> sum.add(hit.at(), hit.word()));
                sum.close();
            }
        }
    }

    /** Where false friends stand on the page. */
    private static List<int[]> friendly(List<IntervalIterator> apart, int doc) throws IOException {
        List<int[]> places = new ArrayList<>();
        for (IntervalIterator friend : apart) {
            boolean isThere = friend.docID() == doc || (friend.docID() < doc && friend.advance(doc) == doc);
            while (isThere && friend.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                places.add(new int[] {friend.start(), friend.end()});
            }
        }
        return places;
    }
}
