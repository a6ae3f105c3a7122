package org.candour.search;

import java.util.Map;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.search.index.IndexedDocument;
import org.jspecify.annotations.Nullable;

/** Whether the index holds a document as it is stored now. */
final class Freshness {

    private Freshness() {}

    /** False for documents that have not been read or hold no text that could be: there is nothing to index. */
    static boolean needsIndexing(Map<DocumentId, IndexedDocument> held, DocumentId document, PlanTexts plans) {
        return needsIndexing(held.get(document), plans.fingerprint(document).orElse(""));
    }

    /** The same of what the index holds of it and the fingerprint of what is stored. */
    static boolean needsIndexing(@Nullable IndexedDocument indexed, String stored) {
        return !stored.isEmpty() && (indexed == null || !indexed.fingerprint().equals(stored));
    }
}
