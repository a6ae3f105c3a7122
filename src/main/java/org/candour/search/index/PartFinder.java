package org.candour.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence.Spot;
import org.candour.search.places.PageMap;
import org.candour.search.question.query.PartWords;
import org.candour.search.question.query.QuestionQuery;
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
        int[] counts = new int[versions.getValueCount()];
        DocIdSetIterator docs = only == null ? pages : postings(leaf, only);
        for (int doc = next(docs); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(docs)) {
            boolean isPage = only == null || pages.advanceExact(doc);
            if (isPage && (live == null || live.get(doc)) && versions.advanceExact(doc)) {
                counts[versions.ordValue()]++;
            }
        }
        for (int version = 0; version < counts.length; version++) {
            if (counts[version] > 0) {
                sum(versions.lookupOrd(version)).countPages(counts[version]);
            }
        }
    }

    private static int next(@Nullable DocIdSetIterator docs) throws IOException {
        return docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
    }

    private static @Nullable PostingsEnum postings(LeafReaderContext leaf, PlanVersionId version) throws IOException {
        return leaf.reader().postings(new Term(Fields.VERSION, version.toString()), PostingsEnum.NONE);
    }

    private PartSum sum(BytesRef version) {
        return sums.computeIfAbsent(PlanVersionId.of(version.utf8ToString()), none -> new PartSum(parts));
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
        Map<Integer, PartSum> ofVersion = new HashMap<>();
        Map<Integer, DocumentId> ofDocument = new HashMap<>();
        for (Map.Entry<Integer, List<Hit>> page : pages.entrySet()) {
            int doc = page.getKey();
            if (numbers.advanceExact(doc) && versions.advanceExact(doc) && documents.advanceExact(doc)) {
                PartSum sum = known(ofVersion, versions, this::sum);
                DocumentId id = known(ofDocument, documents, name -> DocumentId.of(name.utf8ToString()));
                List<int[]> friendly = friendly(apart, doc);
                PartSum.Page one = sum.page(id, (int) numbers.longValue(), () -> map(maps, doc));
                page.getValue().stream()
                        .filter(hit -> friendly.stream().noneMatch(near -> near[0] <= hit.at() && hit.at() <= near[1]))
                        .forEach(hit -> one.add(hit.at(), hit.word()));
                one.close();
            }
        }
    }

    /** Names are looked up once a segment, not once a page. */
    private static <T> T known(Map<Integer, T> known, SortedDocValues values, Function<BytesRef, T> of)
            throws IOException {
        int ord = values.ordValue();
        T found = known.get(ord);
        if (found == null) {
            found = of.apply(values.lookupOrd(ord));
            known.put(ord, found);
        }
        return found;
    }

    private static PageMap map(BinaryDocValues maps, int doc) {
        try {
            maps.advanceExact(doc);
            return PageMap.of(maps.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
