package org.candour.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The passages of all documents with their vectors, in an index of its own: derived data, made by one model in one way,
 * thrown away when either changes. Asked for the vectors of named documents only; there is no search over everything.
 */
public final class VectorIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VectorIndex.class);

    /** To be raised when the fields change. */
    private static final int LAYOUT = 1;

    static final String DOCUMENT = "document";
    static final String WHOLE = "whole";
    static final String FINGERPRINT = "fingerprint";
    static final String PAGE = "page";
    static final String FROM = "from";
    static final String TO = "to";
    static final String VECTOR = "vector";

    private static final double BUFFER_MB = 16;

    private final Path folder;
    private final Map<String, String> madeBy;
    private Directory directory;
    private IndexWriter writer;
    private DirectoryReader reader;

    private record Opened(Directory directory, IndexWriter writer, DirectoryReader reader) {}

    /**
     * Opens the index in the folder, or makes an empty one.
     *
     * @param model names what makes the vectors
     */
    public VectorIndex(Path folder, String model) {
        this.folder = folder;
        this.madeBy = Map.of("layout", LAYOUT + "." + Stretches.CUT, "model", model);
        Opened opened = openOrReplace();
        this.directory = opened.directory();
        this.writer = opened.writer();
        this.reader = opened.reader();
    }

    /** Puts all passages of a document in the place of what was there of it; durable when this returns. */
    public synchronized void put(
            DocumentId document, String fingerprint, List<Stretch> passages, List<float[]> vectors) {
        List<Document> block = new ArrayList<>(passages.size() + 1);
        Document whole = entry(document);
        whole.add(new StringField(WHOLE, document.toString(), Store.NO));
        whole.add(new BinaryDocValuesField(FINGERPRINT, new BytesRef(fingerprint)));
        block.add(whole);
        for (int i = 0; i < passages.size(); i++) {
            Document entry = entry(document);
            entry.add(new NumericDocValuesField(PAGE, passages.get(i).page()));
            entry.add(new NumericDocValuesField(FROM, passages.get(i).from()));
            entry.add(new NumericDocValuesField(TO, passages.get(i).to()));
            entry.add(new BinaryDocValuesField(VECTOR, Packed.of(vectors.get(i))));
            block.add(entry);
        }
        try {
            writer.updateDocuments(new Term(DOCUMENT, document.toString()), block);
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes documents out. */
    public synchronized void remove(Collection<DocumentId> documents) {
        try {
            writer.deleteDocuments(documents.stream()
                    .map(id -> new Term(DOCUMENT, id.toString()))
                    .toArray(Term[]::new));
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index as it is now. To be closed. */
    public synchronized VectorReading reading() {
        reader.incRef();
        return new VectorReading(reader);
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(madeBy.entrySet());
        writer.commit();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            DirectoryReader before = reader;
            reader = newer;
            before.decRef();
        }
    }

    private static Document entry(DocumentId document) {
        Document entry = new Document();
        entry.add(new StringField(DOCUMENT, document.toString(), Store.NO));
        return entry;
    }

    private Opened openOrReplace() {
        try {
            return open();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The passages by meaning in {} cannot be used and are made anew: {}", folder, e.toString());
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
        try {
            return open();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make an index in " + folder, e);
        }
    }

    private Opened open() throws IOException {
        Files.createDirectories(folder);
        Directory opened = FSDirectory.open(folder);
        IndexWriter newWriter = null;
        try {
            if (DirectoryReader.indexExists(opened)) {
                verify(opened);
            }
            newWriter = new IndexWriter(
                    opened,
                    new IndexWriterConfig(new KeywordAnalyzer())
                            .setRAMBufferSizeMB(BUFFER_MB)
                            .setCommitOnClose(false));
            newWriter.setLiveCommitData(madeBy.entrySet());
            newWriter.commit();
            return new Opened(opened, newWriter, DirectoryReader.open(opened));
        } catch (IOException | RuntimeException e) {
            if (newWriter != null) {
                newWriter.rollback();
            }
            opened.close();
            throw e;
        }
    }

    private void verify(Directory opened) throws IOException {
        try (DirectoryReader found = DirectoryReader.open(opened)) {
            if (!madeBy.equals(found.getIndexCommit().getUserData())) {
                throw new IOException("made by another model, or in another way");
            }
            for (var leaf : found.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    @Override
    public synchronized void close() {
        try {
            reader.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            LOG.warn("The passages by meaning were not closed cleanly; what is missing is made anew", e);
        }
    }
}
