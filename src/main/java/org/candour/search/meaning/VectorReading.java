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

    /** Whatever is as close comes in the order of the pages, so that the same is always shown. */
    public static final Comparator<NearPassage> CLOSEST_FIRST = Comparator.comparingDouble(NearPassage::similarity)
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
        for (DocumentId document : documents) {
            look(document, (places, doc, packed) -> {
                for (int i = 0; i < wanted.size(); i++) {
                    double similarity = similarity(packed, wanted.get(i));
                    if (best.get(i).size() < most
                            || similarity >= best.get(i).getLast().similarity()) {
                        keep(best.get(i), places.at(document, doc, similarity), most);
                    }
                }
            });
        }
        return best.stream().map(List::copyOf).toList();
    }

    /** All passages of the document that come so close to the wanted vector, closest first. */
    public List<NearPassage> close(DocumentId document, float[] wanted, double least) {
        List<NearPassage> close = new ArrayList<>();
        look(document, (places, doc, packed) -> {
            double similarity = similarity(packed, wanted);
            if (similarity >= least) {
                close.add(places.at(document, doc, similarity));
            }
        });
        close.sort(CLOSEST_FIRST);
        return List.copyOf(close);
    }

    private static double similarity(BytesRef packed, float[] wanted) {
        return Math.round(STEPS * Packed.product(packed, wanted)) / STEPS;
    }

    private interface Taker {
        void take(Places places, int doc, BytesRef packed) throws IOException;
    }

    private void look(DocumentId document, Taker taker) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                look(leaf.reader(), document, taker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(LeafReader leaf, DocumentId document, Taker taker) throws IOException {
        PostingsEnum found = leaf.postings(new Term(VectorIndex.DOCUMENT, document.toString()), PostingsEnum.NONE);
        BinaryDocValues vectors = leaf.getBinaryDocValues(VectorIndex.VECTOR);
        if (found == null || vectors == null) {
            return;
        }
        Places places = new Places(leaf);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (isLive(leaf, doc) && vectors.advanceExact(doc)) {
                taker.take(places, doc, vectors.binaryValue());
            }
        }
    }

    private static void keep(List<NearPassage> best, NearPassage place, int most) {
        best.add(place);
        best.sort(CLOSEST_FIRST);
        if (best.size() > most) {
            best.removeLast();
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

        NearPassage at(DocumentId document, int doc, double similarity) throws IOException {
            return new NearPassage(document, number(pages, doc), number(froms, doc), number(tos, doc), similarity);
        }

        private static int number(@Nullable NumericDocValues values, int doc) throws IOException {
            NumericDocValues some = Objects.requireNonNull(values);
            return some.advanceExact(doc) ? (int) some.longValue() : 0;
        }
    }
}
