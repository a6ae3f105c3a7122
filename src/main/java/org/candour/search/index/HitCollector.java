package org.candour.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
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

    private final int keep;
    private final boolean isCompletePages;
    private final Map<PlanVersionId, Integer> counts = new HashMap<>();
    private final Map<PlanVersionId, List<PageHit>> hits = new HashMap<>();
    private @Nullable LeafReaderContext leaf;
    private @Nullable SortedDocValues versions;
    private @Nullable Scorable scorer;
    private BestPages[] tallies = {};

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
        versions = FilterLeafReader.unwrap(context.reader()).getSortedDocValues(Fields.VERSION);
        tallies = new BestPages[versions == null ? 0 : versions.getValueCount()];
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
        BestPages pages = tallies[version];
        if (pages == null) {
            pages = new BestPages(keep);
            tallies[version] = pages;
        }
        pages.add(doc, isCompletePages || keep == 0 ? 0 : scorer.score());
    }

    @Override
    public void finish() throws IOException {
        for (int version = 0; version < tallies.length; version++) {
            BestPages tally = tallies[version];
            if (tally != null && versions != null && leaf != null) {
                PlanVersionId id = PlanVersionId.of(versions.lookupOrd(version).utf8ToString());
                counts.merge(id, tally.count(), Integer::sum);
                hits.computeIfAbsent(id, none -> new ArrayList<>()).addAll(pages(tally, leaf));
            }
        }
        tallies = new BestPages[0];
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
    private static List<PageHit> pages(BestPages best, LeafReaderContext leaf) throws IOException {
        SortedDocValues documents = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.PAGE);
        List<PageHit> pages = new ArrayList<>(best.size());
        best.sortByDoc();
        for (int i = 0; i < best.size(); i++) {
            numbers.advanceExact(best.doc(i));
            DocumentId id = DocumentId.of(Contents.text(documents, best.doc(i)));
            pages.add(new PageHit(id, (int) numbers.longValue(), best.score(i)));
        }
        return pages;
    }
}
