package org.candour.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.search.words.PageAnalyzer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The index in a folder of this machine. Whatever cannot be opened, or is of another layout, is thrown away. */
public final class LucenePlanIndex implements PlanIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LucenePlanIndex.class);
    private static final String LAYOUT = "layout";
    private static final double BUFFER_MB = 32;

    private final Path folder;
    private Directory directory;
    private IndexWriter writer;
    private volatile LuceneReading current;

    private record Opened(Directory directory, IndexWriter writer, LuceneReading reading) {}

    /** Opens the index in the folder, or makes an empty one. */
    public LucenePlanIndex(Path folder) {
        this.folder = folder;
        Opened opened = openOrReplace();
        this.directory = opened.directory();
        this.writer = opened.writer();
        this.current = opened.reading();
    }

    @Override
    public synchronized void put(IndexedDocument document, List<Page> pages) {
        try {
            writer.updateDocuments(
                    new Term(Fields.DOCUMENT, document.id().toString()), PageEntries.of(document, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void remove(Collection<DocumentId> documents) {
        try {
            writer.deleteDocuments(documents.stream()
                    .map(id -> new Term(Fields.DOCUMENT, id.toString()))
                    .toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void show() {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(current.reader(), writer);
            if (newer != null) {
                LuceneReading before = current;
                current = LuceneReading.of(newer);
                before.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void commit() {
        try {
            writer.setLiveCommitData(layout().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        show();
    }

    /** Does not wait for a document that is being put in. */
    @Override
    public IndexReading reading() {
        LuceneReading now = current;
        if (now.tryRetain()) {
            return now;
        }
        synchronized (this) { // it was just replaced
            current.retain();
            return current;
        }
    }

    @Override
    public synchronized void reset() {
        closeQuietly();
        FileSystemUtils.deleteRecursively(folder.toFile());
        Opened opened = openOrReplace();
        directory = opened.directory();
        writer = opened.writer();
        current = opened.reading();
    }

    @Override
    public synchronized void close() {
        closeQuietly();
    }

    private Opened openOrReplace() {
        try {
            return open();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index in {} cannot be used and is made anew: {}", folder, e.toString());
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
        try {
            return open();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a search index in " + folder, e);
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
            newWriter = new IndexWriter(opened, config());
            newWriter.setLiveCommitData(layout().entrySet());
            newWriter.commit();
            return new Opened(opened, newWriter, LuceneReading.of(DirectoryReader.open(newWriter)));
        } catch (IOException | RuntimeException e) {
            if (newWriter != null) {
                newWriter.rollback();
            }
            opened.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new PageAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    /** A flipped byte would otherwise be found as silence. */
    private static void verify(Directory opened) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(opened)) {
            if (!layout().equals(reader.getIndexCommit().getUserData())) {
                throw new IOException("it has another layout");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private static Map<String, String> layout() {
        return Map.of(LAYOUT, String.valueOf(Fields.INDEX_VERSION));
    }

    private void closeQuietly() {
        try {
            current.release();
            writer.rollback(); // what was not committed is found missing at the next start
            directory.close();
        } catch (IOException e) {
            LOG.warn("The search index in {} did not close cleanly: {}", folder, e.toString());
        }
    }
}
