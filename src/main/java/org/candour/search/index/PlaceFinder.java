package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.Patience;
import org.candour.search.Sought;
import org.candour.search.places.PageMap;
import org.candour.search.question.IssueTerms;
import org.candour.search.question.QuestionQuery;
import org.candour.search.question.Unsearchable;
import org.candour.search.words.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place of something sought, exactly, and sums the places up by plan version. Walks the positions of the
 * index; no page text is read and no score is made.
 */
final class PlaceFinder {

    /** More places of one term on one page say nothing more. */
    private static final int MOST_A_PAGE = 64;

    private record Looked(String term, int group, IntervalsSource text, IntervalsSource seam) {}

    private record Place(Looked looked, int from, int to, boolean overPageEnd) {}

    private final List<Looked> terms = new ArrayList<>();
    private final @Nullable IntervalsSource cueWords;
    private final Patience patience;
    private final Map<PlanVersionId, EvidenceSum> sums = new HashMap<>();

    PlaceFinder(Sought sought, Predicate<String> exists, Patience patience) {
        this.patience = patience;
        List<IntervalsSource> friends = sought.falseFriends().stream()
                .map(friend -> IssueTerms.friend(friend, exists))
                .toList();
        for (int group = 0; group < sought.groups().size(); group++) {
            for (String term : sought.groups().get(group)) {
                terms.add(looked(term, group, friends, exists));
            }
        }
        Set<String> doubtful = new LinkedHashSet<>();
        sought.terms().forEach(term -> doubtful.addAll(IssueTerms.doubtful(term)));
        sought.terms().forEach(doubtful::remove);
        sought.related().forEach(doubtful::remove);
        doubtful.forEach(name -> terms.add(looked(name, EvidenceSum.RELATED, friends, exists)));
        sought.related().forEach(term -> terms.add(looked(term, EvidenceSum.RELATED, friends, exists)));
        List<IntervalsSource> cues = sought.cueWords().stream()
                .map(cue -> IssueTerms.places(cue, List.of(), exists))
                .toList();
        cueWords = cues.isEmpty() ? null : Intervals.or(cues);
    }

    private static Looked looked(String term, int group, List<IntervalsSource> friends, Predicate<String> exists) {
        IntervalsSource places = IssueTerms.places(term, friends, exists);
        return new Looked(
                term, group, places, Intervals.overlapping(places, Intervals.term(String.valueOf(Slot.SEAM))));
    }

    /** Looks through one segment; all of it, or the pages of one version. */
    void look(LeafReaderContext leaf, @Nullable PlanVersionId only) throws IOException {
        Map<Integer, List<Place>> pages = new TreeMap<>();
        for (Looked looked : terms) {
            if (patience.isOver()) {
                throw new Unsearchable("Finding all of it takes too long, so it was stopped.");
            }
            gather(leaf, only, looked, false, pages);
            gather(leaf, only, looked, true, pages);
        }
        if (!pages.isEmpty()) {
            sum(leaf, pages);
        }
    }

    Map<PlanVersionId, Evidence> found() {
        Map<PlanVersionId, Evidence> found = new HashMap<>();
        sums.forEach((version, sum) -> found.put(version, sum.evidence()));
        return found;
    }

    private static void gather(
            LeafReaderContext leaf,
            @Nullable PlanVersionId only,
            Looked looked,
            boolean seam,
            Map<Integer, List<Place>> pages)
            throws IOException {
        IntervalIterator places =
                (seam ? looked.seam() : looked.text()).intervals(seam ? QuestionQuery.SEAM : QuestionQuery.TEXT, leaf);
        if (places == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = only == null ? null : postings(leaf, only);
        if (only != null && docs == null) {
            return;
        }
        int doc = places.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int wanted = docs == null ? doc : docs.docID() < doc ? docs.advance(doc) : docs.docID();
            if (wanted != doc) {
                doc = wanted == DocIdSetIterator.NO_MORE_DOCS ? wanted : places.advance(wanted);
                continue;
            }
            if (live == null || live.get(doc)) {
                add(places, looked, seam, pages.computeIfAbsent(doc, none -> new ArrayList<>()));
            }
            doc = places.nextDoc();
        }
    }

    private static @Nullable PostingsEnum postings(LeafReaderContext leaf, PlanVersionId version) throws IOException {
        return leaf.reader().postings(new Term(Fields.VERSION, version.toString()), PostingsEnum.NONE);
    }

    private static void add(IntervalIterator places, Looked looked, boolean seam, List<Place> page) throws IOException {
        int count = 0;
        while (count++ < MOST_A_PAGE && places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            page.add(new Place(looked, places.start(), places.end(), seam));
        }
    }

    private void sum(LeafReaderContext leaf, Map<Integer, List<Place>> pages) throws IOException {
        SortedDocValues versions = leaf.reader().getSortedDocValues(Fields.VERSION);
        SortedDocValues documents = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.PAGE);
        BinaryDocValues maps = leaf.reader().getBinaryDocValues(Fields.MAP);
        IntervalIterator cues = cueWords == null ? null : cueWords.intervals(QuestionQuery.TEXT, leaf);
        for (Map.Entry<Integer, List<Place>> page : pages.entrySet()) {
            int doc = page.getKey();
            List<Place> places = page.getValue();
            if (places.isEmpty()) {
                continue;
            }
            maps.advanceExact(doc);
            numbers.advanceExact(doc);
            PageMap map = PageMap.of(maps.binaryValue());
            PlanVersionId version = PlanVersionId.of(Contents.text(versions, doc));
            EvidenceSum.Page sum = sums.computeIfAbsent(version, none -> new EvidenceSum())
                    .page(
                            DocumentId.of(Contents.text(documents, doc)),
                            (int) numbers.longValue(),
                            map,
                            cueWords(cues, doc));
            for (Place place : places) {
                sum.add(
                        place.from(),
                        place.to(),
                        place.overPageEnd(),
                        place.looked().term(),
                        place.looked().group());
            }
        }
    }

    private static List<int[]> cueWords(@Nullable IntervalIterator cues, int doc) throws IOException {
        if (cues == null || cues.docID() > doc || (cues.docID() < doc && cues.advance(doc) != doc)) {
            return List.of();
        }
        List<int[]> places = new ArrayList<>();
        while (places.size() < MOST_A_PAGE && cues.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            places.add(new int[] {cues.start(), cues.end()});
        }
        return places;
    }
}
