package org.candour.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.DocumentId;
import org.candour.search.NearPassage;
import org.jspecify.annotations.Nullable;

/** The index of passages at one moment. */
public final class VectorReading implements AutoCloseable {

    /** So that the last digits, which differ between processors, decide nothing. */
    private static final double STEPS = 1000;

    private static final Comparator<NearPassage> CLOSEST_FIRST = Comparator.comparingDouble(NearPassage::similarity)
            .reversed()
            .thenComparing(near -> near.document().toString())
            .thenComparingInt(NearPassage::page)
            .thenComparingInt(NearPassage::from);

    private final DirectoryReader reader;

    VectorReading(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The documents whose passages are all here, with the fingerprint of the texts they were made from. */
    public Map<DocumentId, String> contents() {
        Map<DocumentId, String> all = new HashMap<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                contents(leaf.reader(), all);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void contents(LeafReader leaf, Map<DocumentId, String> all) throws IOException {
        Terms wholes = leaf.terms(VectorIndex.WHOLE);
        if (wholes == null) {
            return;
        }
        TermsEnum each = wholes.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            DocumentId id = DocumentId.of(term.utf8ToString());
            PostingsEnum found = each.postings(null, PostingsEnum.NONE);
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                BinaryDocValues fingerprints = leaf.getBinaryDocValues(VectorIndex.FINGERPRINT);
                if (isLive(leaf, doc) && fingerprints != null && fingerprints.advanceExact(doc)) {
                    all.put(id, fingerprints.binaryValue().utf8ToString());
                }
            }
        }
    }

    /** For each of the wanted vectors the closest passages of the documents, closest first; every passage is looked at. */
    public List<List<NearPassage>> nearest(Collection<DocumentId> documents, List<float[]> wanted, int most) {
        List<List<NearPassage>> best = new ArrayList<>();
        wanted.forEach(one -> best.add(new ArrayList<>()));
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (DocumentId document : documents) {
                    look(leaf.reader(), document, wanted, best, most);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best.stream().map(List::copyOf).toList();
    }

    private static void look(
            LeafReader leaf, DocumentId document, List<float[]> wanted, List<List<NearPassage>> best, int most)
            throws IOException {
        PostingsEnum found = leaf.postings(new Term(VectorIndex.DOCUMENT, document.toString()), PostingsEnum.NONE);
        BinaryDocValues vectors = leaf.getBinaryDocValues(VectorIndex.VECTOR);
        if (found == null || vectors == null) {
            return;
        }
        Places places = new Places(leaf);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (!isLive(leaf, doc) || !vectors.advanceExact(doc)) {
                continue;
            }
            BytesRef packed = vectors.binaryValue();
            NearPassage place = places.at(document, doc);
            for (int i = 0; i < wanted.size(); i++) {
                double similarity = Math.round(STEPS * Packed.product(packed, wanted.get(i))) / STEPS;
                keep(best.get(i), place, similarity, most);
            }
        }
    }

    private static void keep(List<NearPassage> best, NearPassage place, double similarity, int most) {
        if (best.size() < most || similarity >= best.getLast().similarity()) {
            best.add(new NearPassage(place.document(), place.page(), place.from(), place.to(), similarity));
            best.sort(CLOSEST_FIRST);
            if (best.size() > most) {
                best.removeLast();
            }
        }
    }

    private static boolean isLive(LeafReader leaf, int doc) {
        return leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc);
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the passages stand. */
    private record Places(
            @Nullable NumericDocValues pages,
            @Nullable NumericDocValues froms,
            @Nullable NumericDocValues tos) {

        Places(LeafReader leaf) throws IOException {
            this(
                    leaf.getNumericDocValues(VectorIndex.PAGE),
                    leaf.getNumericDocValues(VectorIndex.FROM),
                    leaf.getNumericDocValues(VectorIndex.TO));
        }

        NearPassage at(DocumentId document, int doc) throws IOException {
            return new NearPassage(document, number(pages, doc), number(froms, doc), number(tos, doc), 0);
        }

        private static int number(@Nullable NumericDocValues values, int doc) throws IOException {
            NumericDocValues some = Objects.requireNonNull(values);
            return some.advanceExact(doc) ? (int) some.longValue() : 0;
        }
    }
}
