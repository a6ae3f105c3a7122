package org.candour.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The least that answers "who says it": pages counted a plan through doc values, and the ten best pages. */
final class BarePass extends SimpleCollector {

    private final float[] best = new float[10];
    private int[] counts = {};
    private int plans;
    private SortedDocValues versions;
    private Scorable scorer;

    static CollectorManager<BarePass, Integer> manager() {
        return new CollectorManager<>() {
            @Override
            public BarePass newCollector() {
                return new BarePass();
            }

            @Override
            public Integer reduce(Collection<BarePass> passes) {
                return List.copyOf(passes).getFirst().plans;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        versions = leaf.reader().getSortedDocValues("version");
        counts = new int[versions.getValueCount()];
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (versions.advanceExact(doc) && counts[versions.ordValue()]++ == 0) {
            plans++;
        }
        float score = scorer.score();
        for (int i = best.length - 1; i >= 0 && best[i] < score; i--) {
            if (i < best.length - 1) {
                best[i + 1] = best[i];
            }
            best[i] = score;
        }
    }
}
