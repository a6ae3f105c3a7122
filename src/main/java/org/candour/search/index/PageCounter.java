package org.candour.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.candour.plans.DocumentId;
import org.jspecify.annotations.Nullable;

/** Counts the page entries of each document. */
final class PageCounter extends SimpleCollector {

    private final Map<DocumentId, Integer> counts = new HashMap<>();
    private @Nullable SortedDocValues documents;
    private @Nullable NumericDocValues pages;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        documents = context.reader().getSortedDocValues(Fields.DOCUMENT);
        pages = context.reader().getNumericDocValues(Fields.PAGE);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (pages != null && pages.advanceExact(doc) && pages.longValue() > 0) {
            counts.merge(DocumentId.of(Contents.text(documents, doc)), 1, Integer::sum);
        }
    }

    Map<DocumentId, Integer> counts() {
        return counts;
    }
}
