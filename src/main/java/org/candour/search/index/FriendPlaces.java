package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.candour.search.index.PlaceWalk.Pages;
import org.candour.search.index.PlaceWalk.Where;
import org.candour.search.question.query.IssueTerms;

/**
 * Where false friends stand, each looked for by itself: whoever sees the word on the page is told in which of them it
 * stands. Costs next to nothing where there are none.
 */
final class FriendPlaces {

    private record Place(String friend, int from, int to, boolean overPageEnd) {}

    private final Map<String, IntervalsSource> friends;

    private FriendPlaces(Map<String, IntervalsSource> friends) {
        this.friends = friends;
    }

    static FriendPlaces of(List<String> phrases, Predicate<String> exists) {
        Map<String, IntervalsSource> friends = new LinkedHashMap<>();
        phrases.forEach(phrase -> friends.put(phrase, IssueTerms.friend(phrase, exists)));
        return new FriendPlaces(friends);
    }

    List<IntervalsSource> sources() {
        return List.copyOf(friends.values());
    }

    /** Those in these pages of the segment. */
    Found in(LeafReaderContext leaf, Pages pages) throws IOException {
        Map<Integer, List<Place>> found = new TreeMap<>();
        for (Map.Entry<String, IntervalsSource> friend : friends.entrySet()) {
            Where.of(friend.getValue())
                    .walk(leaf, pages, (doc, from, to, seam) -> found.computeIfAbsent(doc, none -> new ArrayList<>())
                            .add(new Place(friend.getKey(), from, to, seam)));
        }
        return new Found(found, leaf.reader().maxDoc());
    }

    /** The places of friends in one segment. */
    static final class Found {

        private final Map<Integer, List<Place>> byPage;
        private final int segmentSize;

        private Found(Map<Integer, List<Place>> byPage, int segmentSize) {
            this.byPage = byPage;
            this.segmentSize = segmentSize;
        }

        boolean isEmpty() {
            return byPage.isEmpty();
        }

        /** The pages that have any. */
        Pages pages() {
            FixedBitSet pages = new FixedBitSet(segmentSize);
            byPage.keySet().forEach(pages::set);
            return () -> byPage.isEmpty() ? DocIdSetIterator.empty() : new BitSetIterator(pages, byPage.size());
        }

        /** The friend that has a word in common with the place; the longest of several. */
        Optional<String> friend(int doc, int from, int to, boolean overPageEnd) {
            return byPage.getOrDefault(doc, List.of()).stream()
                    .filter(place -> place.overPageEnd() == overPageEnd && place.from() <= to && from <= place.to())
                    .reduce((one, other) -> other.to() - other.from() > one.to() - one.from() ? other : one)
                    .map(Place::friend);
        }
    }
}
