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
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.Patience;
import org.candour.search.Sought;
import org.candour.search.index.PlaceWalk.Where;
import org.candour.search.places.PageMap;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.query.IssueTerms;
import org.candour.search.question.query.PartWords;
import org.candour.search.question.query.QuestionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place of something sought, exactly, and sums the places up by plan version. Walks the positions of the
 * index; no page text is read and no score is made.
 */
final class PlaceFinder {

    private record Looked(String term, int group, Where places) {}

    /** @param friend the false friend it stands in, for which it does not count; empty where it counts */
    private record Place(Looked looked, int from, int to, boolean overPageEnd, String friend) {}

    private final List<Looked> terms = new ArrayList<>();
    private final FriendPlaces friends;
    private final Predicate<String> exists;
    private final Map<String, Where> besideFriends = new HashMap<>();
    private final @Nullable IntervalsSource cueWords;
    private final Patience patience;
    private final Map<PlanVersionId, EvidenceSum> sums = new HashMap<>();
    private final PartFinder parts;

    PlaceFinder(Sought sought, Predicate<String> exists, Patience patience) {
        this.patience = patience;
        this.exists = exists;
        friends = FriendPlaces.of(sought.falseFriends(), exists);
        parts = new PartFinder(PartWords.of(sought), friends.sources());
        for (int group = 0; group < sought.groups().size(); group++) {
            for (String term : sought.groups().get(group)) {
                terms.add(looked(term, group));
            }
        }
        Set<String> doubtful = new LinkedHashSet<>();
        sought.terms().forEach(term -> doubtful.addAll(IssueTerms.doubtful(term)));
        sought.terms().forEach(doubtful::remove);
        sought.related().forEach(doubtful::remove);
        doubtful.forEach(name -> terms.add(looked(name, EvidenceSum.RELATED)));
        sought.related().forEach(term -> terms.add(looked(term, EvidenceSum.RELATED)));
        List<IntervalsSource> cues = sought.cueWords().stream()
                .map(cue -> IssueTerms.places(cue, List.of(), exists))
                .toList();
        cueWords = cues.isEmpty() ? null : Intervals.or(cues);
    }

    private Looked looked(String term, int group) {
        return new Looked(term, group, Where.of(IssueTerms.places(term, friends.sources(), exists)));
    }

    /** Where the term stands, whether or not it counts; asked only where there are friends. */
    private Where besideFriends(String term) {
        return besideFriends.computeIfAbsent(term, all -> Where.of(IssueTerms.places(all, List.of(), exists)));
    }

    /** Looks through one segment; all of it, or the pages of one version. */
    void look(LeafReaderContext leaf, @Nullable PlanVersionId only) throws IOException {
        Map<Integer, List<Place>> pages = new TreeMap<>();
        FriendPlaces.Found ofFriends = friends.in(leaf, PlaceWalk.pages(leaf, only));
        for (Looked looked : terms) {
            if (patience.isOver()) {
                throw new Unsearchable("Finding all of it takes too long, so it was stopped.");
            }
            looked.places()
                    .walk(
                            leaf,
                            PlaceWalk.pages(leaf, only),
                            (doc, from, to, seam) -> add(pages, doc, new Place(looked, from, to, seam, "")));
            if (looked.group() != EvidenceSum.RELATED && !ofFriends.isEmpty()) {
                besideFriends(looked.term()).walk(leaf, ofFriends.pages(), (doc, from, to, seam) -> ofFriends
                        .friend(doc, from, to, seam)
                        .ifPresent(friend -> add(pages, doc, new Place(looked, from, to, seam, friend))));
            }
        }
        if (!pages.isEmpty()) {
            sum(leaf, pages);
        }
        parts.look(leaf, only);
    }

    private static void add(Map<Integer, List<Place>> pages, int doc, Place place) {
        pages.computeIfAbsent(doc, none -> new ArrayList<>()).add(place);
    }

    Map<PlanVersionId, Evidence> found() {
        Map<PlanVersionId, Evidence> found = new HashMap<>();
        parts.found().forEach((version, spots) -> sums.computeIfAbsent(version, none -> new EvidenceSum())
                .suggest(spots));
        sums.forEach((version, sum) -> found.put(version, sum.evidence()));
        return found;
    }

    private void sum(LeafReaderContext leaf, Map<Integer, List<Place>> pages) throws IOException {
        SortedDocValues versions = leaf.reader().getSortedDocValues(Fields.VERSION);
        SortedDocValues documents = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.PAGE);
        BinaryDocValues maps = leaf.reader().getBinaryDocValues(Fields.MAP);
        IntervalIterator cues = cueWords == null ? null : cueWords.intervals(QuestionQuery.TEXT, leaf);
        for (Map.Entry<Integer, List<Place>> page : pages.entrySet()) {
            int doc = page.getKey();
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
            for (Place place : page.getValue()) {
                String term = place.looked().term();
                if (place.friend().isEmpty()) {
                    sum.add(
                            place.from(),
                            place.to(),
                            place.overPageEnd(),
                            term,
                            place.looked().group());
                } else {
                    sum.discount(place.from(), place.to(), place.overPageEnd(), term, place.friend());
                }
            }
        }
    }

    private static List<int[]> cueWords(@Nullable IntervalIterator cues, int doc) throws IOException {
        if (cues == null || cues.docID() > doc || (cues.docID() < doc && cues.advance(doc) != doc)) {
            return List.of();
        }
        List<int[]> places = new ArrayList<>();
        while (places.size() < PlaceWalk.MOST_A_PAGE && cues.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            places.add(new int[] {cues.start(), cues.end()});
        }
        return places;
    }
}
