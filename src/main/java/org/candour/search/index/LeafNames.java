package org.candour.search.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;

/**
 * The versions and documents of one part of the index, by their numbers in it. Looking them up there for every page
 * found was the dearest part of a search.
 */
record LeafNames(PlanVersionId[] versions, DocumentId[] documents) {

    static final class Cache {

        private final List<LeafReaderContext> leaves;
        private final AtomicReferenceArray<LeafNames> names;

        Cache(List<LeafReaderContext> leaves) {
            this.leaves = leaves;
            this.names = new AtomicReferenceArray<>(leaves.size());
        }

        /** Read when first asked for; a part never changes. */
        LeafNames of(int leaf) throws IOException {
            LeafNames known = names.get(leaf);
            if (known == null) {
                known = read(leaves.get(leaf).reader());
                names.set(leaf, known);
            }
            return known;
        }
    }

    private static LeafNames read(LeafReader reader) throws IOException {
        SortedDocValues version = reader.getSortedDocValues(Fields.VERSION);
        SortedDocValues document = reader.getSortedDocValues(Fields.DOCUMENT);
        PlanVersionId[] versions = new PlanVersionId[version == null ? 0 : version.getValueCount()];
        for (int i = 0; i < versions.length && version != null; i++) {
            versions[i] = PlanVersionId.of(version.lookupOrd(i).utf8ToString());
        }
        DocumentId[] documents = new DocumentId[document == null ? 0 : document.getValueCount()];
        for (int i = 0; i < documents.length && document != null; i++) {
            documents[i] = DocumentId.of(document.lookupOrd(i).utf8ToString());
        }
        return new LeafNames(versions, documents);
    }
}
