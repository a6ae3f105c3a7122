package org.candour.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark.Weight;
import org.candour.search.Evidence.Spot;
import org.candour.search.places.PageMap;
import org.candour.search.question.query.PartWords;
import org.candour.search.question.query.PartWords.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where words of an issue stand together in one plan version. Enough are together where all words of a term are, or at
 * least half of what tells in the title. A word tells the more, the fewer pages of this very plan hold it; other plans
 * don't matter, so that the answer on one plan never depends on another.
 */
final class PartSum {

    /** Half a sentence: words farther apart hardly belong together. */
    private static final int TOGETHER = 12;

    private static final double ENOUGH = 0.5;
    private static final int MOST_SPOTS = 3;

    /** Which words stand together, and where they do so first. */
    private record Place(Page page, long words, int from, int to) {}

    /** Not as the segments of the index happen to lie. */
    private static final Comparator<Place> IN_ORDER = Comparator.comparing(
                    (Place place) -> place.page().document.toString())
            .thenComparingInt(place -> place.page().number)
            .thenComparingInt(Place::from)
            .thenComparingLong(Place::words);

    private final PartWords parts;
    private final Map<Long, Place> places = new HashMap<>();
    private final int[] pagesOf;
    private int pages;

    PartSum(PartWords parts) {
        this.parts = parts;
        this.pagesOf = new int[parts.words().size()];
    }

    void countPages(int more) {
        pages += more;
    }

    /** @param map read while the page is being added, and only where it is needed */
    Page page(DocumentId document, int number, Supplier<PageMap> map) {
        return new Page(document, number, map);
    }

    /** The most telling first. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        places.values().stream()
                .sorted(Comparator.comparingDouble((Place place) -> weight(place.words()))
                        .reversed()
                        .thenComparing(IN_ORDER))
                .forEach(place -> parts.rows().stream()
                        .filter(row -> isEnough(row, place.words()))
                        .findFirst()
                        .filter(row -> spots.size() < MOST_SPOTS
                                && shown.add(place.page().document + " " + place.page().number + " " + place.from()))
                        .ifPresent(row -> spots.add(place.page().spot(place, row))));
        return spots;
    }

    private boolean isEnough(Row row, long together) {
        long met = row.words() & together;
        return met == row.words() || (row.isTitle() && met != 0 && weight(met) >= ENOUGH * weight(row.words()));
    }

    private double weight(long words) {
        double weight = 0;
        for (int word = 0; word < pagesOf.length; word++) {
            if ((words & 1L << word) != 0) {
                weight += Math.log((pages + 1) / (pagesOf[word] + ENOUGH));
            }
        }
        return weight;
    }

    /** One page; its words may come in any order. */
    final class Page {

        private final DocumentId document;
        private final int number;
        private final Supplier<PageMap> map;
        private @Nullable PageMap known;
        private final List<int[]> hits = new ArrayList<>();

        private Page(DocumentId document, int number, Supplier<PageMap> map) {
            this.document = document;
            this.number = number;
            this.map = map;
        }

        void add(int at, int word) {
            hits.add(new int[] {at, word});
        }

        void close() {
            hits.sort(Comparator.<int[]>comparingInt(hit -> hit[0]).thenComparingInt(hit -> hit[1]));
            long onPage = 0;
            for (int first = 0; first < hits.size(); first++) {
                onPage |= 1L << hits.get(first)[1];
                long words = 0;
                int last = first;
                for (int i = first; i < hits.size() && hits.get(i)[0] - hits.get(first)[0] < TOGETHER; i++) {
                    words |= 1L << hits.get(i)[1];
                    last = i;
                }
                keep(new Place(this, words, hits.get(first)[0], hits.get(last)[0]));
            }
            for (int word = 0; word < pagesOf.length; word++) {
                pagesOf[word] += (onPage & 1L << word) == 0 ? 0 : 1;
            }
        }

        /** The first of its words, unless it lies in a running head or is struck out. */
        private void keep(Place place) {
            Place before = places.get(place.words());
            boolean isFirst = before == null || IN_ORDER.compare(place, before) < 0;
            if (isFirst && map().weight(place.from(), place.to()) != Weight.NONE) {
                places.put(place.words(), place);
            }
        }

        private PageMap map() {
            PageMap read = known;
            if (read == null) {
                read = map.get();
                known = read;
            }
            return read;
        }

        private Spot spot(Place place, Row row) {
            PageMap map = map();
            boolean isList = map.isList(map.sentence(place.from()));
            return new Spot(
                    document,
                    number,
                    place.from(),
                    place.to(),
                    false,
                    map.weight(place.from(), place.to()),
                    isList,
                    List.of(),
                    row.shown(),
                    true);
        }
    }
}
