package org.candour.search.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.plans.DocumentId;
import org.candour.plans.Mark.Weight;
import org.candour.search.Cue;
import org.candour.search.Evidence;
import org.candour.search.Evidence.Discount;
import org.candour.search.Evidence.Spot;
import org.candour.search.places.PageMap;
import org.candour.search.question.query.IssueTerms;

/** Adds up the places of one plan version. A sentence counts once, as the best that was found in it. */
final class EvidenceSum {

    private static final Comparator<Spot> TELLING = Comparator.comparing(Spot::isCommitted)
            .thenComparing(Spot::weight)
            .thenComparing(Spot::isList, Comparator.reverseOrder())
            .reversed();

    /** The group of terms that only suggest the thing. */
    static final int RELATED = -1;

    private enum Kind {
        RELATED,
        IN_PASSING,
        SET_ASIDE,
        SAID,
        COMMITTED
    }

    private final TreeSet<String> terms = new TreeSet<>();
    private final BitSet groups = new BitSet();
    private final List<Spot> spots = new ArrayList<>();
    private final int[] sentences = new int[Kind.values().length];
    private final Discounts discounts = new Discounts();
    private int phrases;
    private int dismissed;
    private int pages;
    private List<Spot> suggested = List.of();

    Page page(DocumentId document, int number, PageMap map, List<int[]> cueWords) {
        pages++;
        return new Page(document, number, map, cueWords);
    }

    /** Places of its single words: a reason to look where there is nothing else. */
    void suggest(List<Spot> places) {
        suggested = places;
    }

    Evidence evidence() {
        settle();
        boolean isMention = Stream.of(Kind.IN_PASSING, Kind.SET_ASIDE, Kind.SAID, Kind.COMMITTED)
                .anyMatch(kind -> sentences[kind.ordinal()] > 0);
        List<Spot> parts = isMention ? List.of() : suggested;
        return new Evidence(
                sentences[Kind.SAID.ordinal()] + sentences[Kind.COMMITTED.ordinal()],
                sentences[Kind.COMMITTED.ordinal()],
                phrases,
                sentences[Kind.IN_PASSING.ordinal()],
                sentences[Kind.SET_ASIDE.ordinal()],
                sentences[Kind.RELATED.ordinal()],
                parts.size(),
                dismissed,
                pages,
                terms,
                groups.cardinality(),
                Stream.concat(spots.stream().sorted(TELLING), parts.stream())
                        .limit(Evidence.MOST_SPOTS)
                        .toList(),
                discounts.sentences(),
                discounts.telling());
    }

    private final List<Page> open = new ArrayList<>();

    private void settle() {
        open.forEach(Page::settle);
        open.clear();
    }

    /** The places of one page. */
    final class Page {

        private static final int NEAR = 30;

        private final DocumentId document;
        private final int number;
        private final PageMap map;
        private final List<int[]> cueWords;
        private final Map<Integer, Kind> bySentence = new HashMap<>();
        private final Map<Integer, Discount> discounted = new HashMap<>();
        private final Set<Integer> withPhrase = new HashSet<>();

        Page(DocumentId document, int number, PageMap map, List<int[]> cueWords) {
            this.document = document;
            this.number = number;
            this.map = map;
            this.cueWords = cueWords;
            open.add(this);
        }

        void add(int from, int to, boolean overPageEnd, String term, int group) {
            boolean related = group == RELATED;
            Spot spot = spot(from, to, overPageEnd, term, related);
            if (spot.weight() == Weight.NONE) {
                dismissed += related ? 0 : 1;
                if (!related) {
                    discount(spot, "");
                }
                return;
            }
            if (!related) {
                terms.add(term);
                groups.set(group);
            }
            Kind kind = kind(spot);
            int sentence = sentence(spot);
            if (to > from && !overPageEnd && IssueTerms.isPhrase(term)) {
                withPhrase.add(sentence);
            }
            Kind before = bySentence.get(sentence);
            if (before == null || kind.compareTo(before) > 0) {
                bySentence.put(sentence, kind);
                if (spots.size() < 4 * Evidence.MOST_SPOTS || kind == Kind.COMMITTED) {
                    keep(spot);
                }
            }
        }

        /** Words that stand there and do not count, because they are part of a false friend. */
        void discount(int from, int to, boolean overPageEnd, String term, String friend) {
            discount(spot(from, to, overPageEnd, term, false), friend);
        }

        private void discount(Spot spot, String friend) {
            discounted.merge(
                    sentence(spot),
                    new Discount(spot, friend),
                    (one, other) -> one.friend().isEmpty() ? other : one);
        }

        private int sentence(Spot spot) {
            return spot.overPageEnd() ? Integer.MAX_VALUE : map.sentence(spot.firstWord());
        }

        private void keep(Spot spot) {
            spots.add(spot);
            if (spots.size() > 16 * Evidence.MOST_SPOTS) {
                spots.sort(TELLING);
                spots.subList(4 * Evidence.MOST_SPOTS, spots.size()).clear();
            }
        }

        private Spot spot(int from, int to, boolean overPageEnd, String term, boolean related) {
            if (overPageEnd) {
                return new Spot(document, number, from, to, true, Weight.FULL, false, List.of(), term, related);
            }
            List<Cue> near = new ArrayList<>(map.near(from, to));
            if (!near.contains(Cue.PROMISE) && cueWords.stream().anyMatch(cue -> isNear(cue, from, to))) {
                near.add(Cue.PROMISE);
            }
            boolean list = map.isList(map.sentence(from));
            return new Spot(
                    document, number, from, to, false, map.weight(from, to), list, List.copyOf(near), term, related);
        }

        private static boolean isNear(int[] cue, int from, int to) {
            boolean inside = cue[0] <= to && cue[1] >= from;
            return !inside && cue[0] <= to + NEAR && cue[1] >= from - NEAR;
        }

        private static Kind kind(Spot spot) {
            if (spot.isRelated()) {
                return Kind.RELATED;
            }
            if (spot.weight() == Weight.PASSING) {
                return Kind.IN_PASSING;
            }
            if (spot.isSetAside()) {
                return Kind.SET_ASIDE;
            }
            if (spot.isCommitted()) {
                return Kind.COMMITTED;
            }
            return spot.isList() ? Kind.IN_PASSING : Kind.SAID;
        }

        private void settle() {
            if (bySentence.values().stream().allMatch(kind -> kind == Kind.RELATED)) {
                pages--;
            }
            bySentence.values().forEach(kind -> sentences[kind.ordinal()]++);
            discounted.forEach((sentence, discount) -> {
                if (bySentence.getOrDefault(sentence, Kind.RELATED) == Kind.RELATED) {
                    discounts.add(discount);
                }
            });
            phrases += (int) withPhrase.stream()
                    .map(bySentence::get)
                    .filter(kind -> kind == Kind.SAID || kind == Kind.COMMITTED)
                    .count();
        }
    }
}
