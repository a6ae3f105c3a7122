package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Counts every matching page of every plan version through doc values, and keeps the best few. No top-k list, no
 * estimated total: a plan that is not in the result has no matching page.
 */
final class HitCollector extends SimpleCollector {

    private record Best(float score, int doc) {}

    private static final class Tally {
        private int pages;
        private final PriorityQueue<Best> best = new PriorityQueue<>(
                Comparator.comparingDouble(Best::score).thenComparing(Best::doc, Comparator.reverseOrder()));
    }

    private final int keep;
    private final boolean isCompletePages;
    private final Map<PlanVersionId, Integer> counts = new HashMap<>();
    private final Map<PlanVersionId, List<PageHit>> hits = new HashMap<>();
    private @Nullable LeafReaderContext leaf;
    private @Nullable SortedDocValues versions;
    private @Nullable Scorable scorer;
    private Tally[] tallies = {};

    /** @param isCompletePages whether all pages are kept and scores do not matter */
    HitCollector(int keep, boolean isCompletePages) {
        this.keep = keep;
        this.isCompletePages = isCompletePages;
    }

    @Override
    public ScoreMode scoreMode() {
        return isCompletePages ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        leaf = context;
        versions = context.reader().getSortedDocValues(Fields.VERSION);
        tallies = new Tally[versions == null ? 0 : versions.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (versions == null || scorer == null || !versions.advanceExact(doc)) {
            throw new IllegalStateException("An index entry without a plan version");
        }
        int version = versions.ordValue();
        Tally tally = tallies[version];
        if (tally == null) {
            tally = new Tally();
            tallies[version] = tally;
        }
        tally.pages++;
        if (keep == 0) {
            return;
        }
        float score = isCompletePages ? 0 : scorer.score();
        if (tally.best.size() < keep) {
            tally.best.add(new Best(score, doc));
        } else if (score > tally.best.element().score()) {
            tally.best.remove();
            tally.best.add(new Best(score, doc));
        }
    }

    @Override
    public void finish() throws IOException {
        for (int version = 0; version < tallies.length; version++) {
            Tally tally = tallies[version];
            if (tally != null && versions != null && leaf != null) {
                PlanVersionId id = PlanVersionId.of(versions.lookupOrd(version).utf8ToString());
                counts.merge(id, tally.pages, Integer::sum);
                hits.computeIfAbsent(id, none -> new ArrayList<>()).addAll(pages(tally, leaf));
            }
        }
        tallies = new Tally[0];
    }

    Map<PlanVersionId, VersionHits> byVersion() {
        Map<PlanVersionId, VersionHits> all = new HashMap<>();
        counts.forEach((id, pages) -> all.put(
                id,
                new VersionHits(
                        pages,
                        hits.getOrDefault(id, List.of()).stream()
                                .sorted(Comparator.comparingDouble(PageHit::score)
                                        .reversed()
                                        .thenComparing(PageHit::page))
                                .limit(keep)
                                .toList())));
        return all;
    }

    List<PageHit> inPageOrder() {
        return hits.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(PageHit::page))
                .toList();
    }

    /** Doc values go forward only, hence by document number. */
    private static List<PageHit> pages(Tally tally, LeafReaderContext leaf) throws IOException {
        SortedDocValues documents = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.PAGE);
        List<Best> inOrder = new ArrayList<>(tally.best);
        inOrder.sort(Comparator.comparingInt(Best::doc));
        List<PageHit> pages = new ArrayList<>();
        for (Best best : inOrder) {
            numbers.advanceExact(best.doc());
            DocumentId id = DocumentId.of(Contents.text(documents, best.doc()));
            pages.add(new PageHit(id, (int) numbers.longValue(), best.score()));
        }
        return pages;
    }
}
