package org.candour.plans.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.reader.Wire;
import org.springframework.stereotype.Component;

/** The pages of documents as they were read, compressed, one file a document: {@code texts/ab/<document>.pages.gz}. */
@Component
public final class PageStore {

    /** Raise when the form of the files changes; {@link #pages} must go on reading the older ones. */
    static final int FORM = 2;

    private static final int FORM_WITHOUT_MARKS = 1;

    static final int MARK = 0x43414E44;

    private static final int CACHED_DOCUMENTS = 6;

    private final Path texts;
    private final Path arriving;
    private final Map<DocumentId, List<Page>> cache = new LinkedHashMap<>(16, 0.75f, true);

    public PageStore(DataFolder data) throws IOException {
        this.texts = data.data().resolve("texts").toAbsolutePath();
        this.arriving = SafeFiles.emptied(texts.resolve("arriving"));
    }

    /** Begins to write a document's pages; they are there once {@link PageWriter#finish} has returned. */
    public PageWriter write(DocumentId document) throws IOException {
        return new PageWriter(arriving.resolve(UUID.randomUUID().toString()), file(document), () -> forget(document));
    }

    /** Deletes the document's pages; nothing happens when there are none. */
    public void delete(DocumentId document) throws IOException {
        SafeFiles.delete(file(document));
        forget(document);
    }

    public boolean exists(DocumentId document) {
        return Files.exists(file(document));
    }

    /** The pages in order; empty when none have been written. */
    public List<Page> pages(DocumentId document) {
        synchronized (cache) {
            List<Page> known = cache.get(document);
            if (known != null) {
                return known;
            }
        }
        List<Page> pages = Files.exists(file(document)) ? load(file(document)) : List.of();
        remember(document, pages);
        return pages;
    }

    /** One page; the file is read only as far as that, and the pages before it are not kept. */
    public Optional<Page> page(DocumentId document, int number) {
        List<Page> known;
        synchronized (cache) {
            known = cache.get(document);
        }
        if (known != null) {
            return known.stream().filter(page -> page.number() == number).findFirst();
        }
        List<Page> found = new ArrayList<>(1);
        if (Files.exists(file(document))) {
            load(file(document), page -> page.number() != number || !found.add(page));
        }
        return found.stream().findFirst();
    }

    private void remember(DocumentId document, List<Page> pages) {
        if (!pages.isEmpty()) {
            synchronized (cache) {
                cache.put(document, pages);
                if (cache.size() > CACHED_DOCUMENTS) {
                    cache.remove(cache.keySet().iterator().next());
                }
            }
        }
    }

    private void forget(DocumentId document) {
        synchronized (cache) {
            cache.remove(document);
        }
    }

    private static List<Page> load(Path file) {
        List<Page> pages = new ArrayList<>();
        load(file, page -> {
            pages.add(page);
            return true;
        });
        return List.copyOf(pages);
    }

    /** Reads on as long as the visitor wants more. */
    private static void load(Path file, Predicate<Page> visitor) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 14), 1 << 14))) {
            if (in.readInt() != MARK) {
                throw new IOException(file + " is not a file of pages");
            }
            int form = in.readInt();
            if (form < FORM_WITHOUT_MARKS || form > FORM) {
                throw new IOException(file + " is of a form that this portal does not know");
            }
            boolean wantsMore = true;
            while (wantsMore && in.readBoolean()) {
                wantsMore = visitor.test(form == FORM_WITHOUT_MARKS ? Wire.readPlainPage(in) : Wire.readPage(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The page texts " + file + " cannot be read", e);
        }
    }

    private Path file(DocumentId document) {
        String name = document.toString();
        return texts.resolve(name.substring(0, 2)).resolve(name + ".pages.gz");
    }
}
