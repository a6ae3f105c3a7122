package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Counts every matching page of every plan version through doc values, and keeps the best few. No top-k list, no
 * estimated total: a plan that is not in the result has no matching page.
 */
final class HitCollector extends SimpleCollector {

    private static final Comparator<PageHit> BEST_FIRST =
            Comparator.comparingDouble(PageHit::score).reversed().thenComparing(PageHit::page);

    private final int keep;
    private final boolean isCompletePages;
    private final LeafNames.Cache names;
    private final Wanted wanted;
    private final Map<PlanVersionId, Found> found = new HashMap<>();
    private @Nullable LeafReaderContext leaf;
    private @Nullable SortedDocValues versions;
    private @Nullable Scorable scorer;
    private @Nullable FixedBitSet asides;
    private BestPages[] tallies = {};

    private static final class Found {
        private int pages;
        private final List<PageHit> best = new ArrayList<>();
    }

    /**
     * Which pages to take.
     *
     * @param asides those on which nothing counts; null when that makes no difference
     */
    record Wanted(Counting counting, @Nullable Asides asides) {}

    /** @param isCompletePages whether all pages are kept and scores do not matter */
    HitCollector(int keep, boolean isCompletePages, LeafNames.Cache names, Wanted wanted) {
        this.keep = keep;
        this.isCompletePages = isCompletePages;
        this.names = names;
        this.wanted = wanted;
    }

    @Override
    public ScoreMode scoreMode() {
        return isCompletePages || keep == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        leaf = context;
        asides = wanted.asides() == null ? null : wanted.asides().in(context);
        versions = FilterLeafReader.unwrap(context.reader()).getSortedDocValues(Fields.VERSION);
        tallies = new BestPages[versions == null ? 0 : versions.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (!wanted.counting().takes(asides != null && asides.get(doc))) {
            return;
        }
        if (versions == null || scorer == null || !versions.advanceExact(doc)) {
            throw new IllegalStateException("An index entry without a plan version");
        }
        int version = versions.ordValue();
        BestPages pages = tallies[version];
        if (pages == null) {
            pages = new BestPages(keep);
            tallies[version] = pages;
        }
        pages.add(doc, isCompletePages || keep == 0 ? 0 : scorer.score());
    }

    @Override
    public void finish() throws IOException {
        LeafReaderContext looked = leaf;
        if (looked == null) {
            return;
        }
        LeafNames known = names.of(looked.ord);
        LeafReader reader = FilterLeafReader.unwrap(looked.reader());
        SortedDocValues documents = reader.getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = reader.getNumericDocValues(Fields.PAGE);
        for (int version = 0; version < tallies.length; version++) {
            BestPages tally = tallies[version];
            if (tally != null) {
                Found all = found.computeIfAbsent(known.versions()[version], none -> new Found());
                all.pages += tally.count();
                add(tally, documents, numbers, known, all.best);
            }
        }
        tallies = new BestPages[0];
    }

    Map<PlanVersionId, VersionHits> byVersion() {
        Map<PlanVersionId, VersionHits> all = HashMap.newHashMap(found.size());
        found.forEach((id, hits) -> {
            hits.best.sort(BEST_FIRST);
            List<PageHit> best = hits.best.size() <= keep ? hits.best : hits.best.subList(0, keep);
            all.put(id, new VersionHits(hits.pages, List.copyOf(best)));
        });
        return all;
    }

    List<PageHit> inPageOrder() {
        return found.values().stream()
                .flatMap(hits -> hits.best.stream())
                .sorted(Comparator.comparingInt(PageHit::page))
                .toList();
    }

    /** Doc values go forward only, hence by document number. */
    private static void add(
            BestPages best,
            @Nullable SortedDocValues documents,
            @Nullable NumericDocValues numbers,
            LeafNames known,
            List<PageHit> pages)
            throws IOException {
        best.sortByDoc();
        for (int i = 0; i < best.size(); i++) {
            int doc = best.doc(i);
            if (documents == null || numbers == null || !documents.advanceExact(doc) || !numbers.advanceExact(doc)) {
                throw new IllegalStateException("An index entry without a document");
            }
            pages.add(new PageHit(known.documents()[documents.ordValue()], (int) numbers.longValue(), best.score(i)));
        }
    }
}
