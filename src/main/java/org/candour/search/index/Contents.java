package org.candour.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;

/** Which documents an index holds, from the entries that stand for whole documents. */
final class Contents {

    private Contents() {}

    static Map<DocumentId, IndexedDocument> of(DirectoryReader reader) throws IOException {
        Map<DocumentId, IndexedDocument> all = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf.reader(), all);
        }
        return Map.copyOf(all);
    }

    private static void add(LeafReader leaf, Map<DocumentId, IndexedDocument> all) throws IOException {
        PostingsEnum wholes = leaf.postings(new Term(Fields.FINGERPRINT, ""), PostingsEnum.NONE);
        if (wholes == null) {
            return;
        }
        SortedDocValues documents = leaf.getSortedDocValues(Fields.DOCUMENT);
        SortedDocValues versions = leaf.getSortedDocValues(Fields.VERSION);
        SortedDocValues fingerprints = leaf.getSortedDocValues(Fields.FINGERPRINT);
        NumericDocValues pages = leaf.getNumericDocValues(Fields.PAGES);
        for (int doc = wholes.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = wholes.nextDoc()) {
            boolean isLive = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc);
            if (isLive && pages.advanceExact(doc)) {
                DocumentId id = DocumentId.of(text(documents, doc));
                PlanVersionId version = PlanVersionId.of(text(versions, doc));
                all.put(id, new IndexedDocument(id, version, text(fingerprints, doc), (int) pages.longValue()));
            }
        }
    }

    static String text(@Nullable SortedDocValues values, int doc) throws IOException {
        return values != null && values.advanceExact(doc)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : "";
    }
}
