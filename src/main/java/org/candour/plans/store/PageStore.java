package org.candour.plans.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.candour.common.DataFolder;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.reader.Wire;
import org.springframework.stereotype.Component;

/**
 * The pages of documents as they were read, compressed, one file for each reading of a document:
 * {@code texts/ab/<document>.pages.gz}, and {@code <document>.1.pages.gz} for the next. Which of them counts the database
 * knows.
 */
@Component
public final class PageStore {

    /** Raise when the form of the files changes; {@link #pages} must go on reading the older ones. */
    static final int FORM = 2;

    private static final int FORM_WITHOUT_MARKS = 1;

    static final int MARK = 0x43414E44;

    private static final int CACHED_DOCUMENTS = 6;

    private static final String END = ".pages.gz";

    private record Reading(DocumentId document, int number) {}

    private final Path texts;
    private final Path arriving;
    private final Map<Reading, List<Page>> cache = new LinkedHashMap<>(16, 0.75f, true);

    public PageStore(DataFolder data) throws IOException {
        this.texts = data.data().resolve("texts").toAbsolutePath();
        this.arriving = SafeFiles.emptied(texts.resolve("arriving"));
    }

    /**
     * Begins to write a document's pages; they are there once {@link PageWriter#finish} has returned.
     *
     * @param reading 0 for the first reading, then 1, 2, …
     */
    public PageWriter write(DocumentId document, int reading) throws IOException {
        return new PageWriter(
                arriving.resolve(UUID.randomUUID().toString()),
                file(document, reading),
                () -> forget(new Reading(document, reading)));
    }

    /** Deletes the document's pages, of every reading; nothing happens when there are none. */
    public void delete(DocumentId document) throws IOException {
        deleteBut(document, -1);
    }

    /** Deletes the pages of all other readings of the document. */
    public void deleteBut(DocumentId document, int reading) throws IOException {
        for (Path file : files(document)) {
            if (!file.equals(file(document, reading))) {
                SafeFiles.delete(file);
            }
        }
        synchronized (cache) {
            cache.keySet().removeIf(one -> one.document().equals(document) && one.number() != reading);
        }
    }

    /** Whether there are pages of any reading. */
    public boolean exists(DocumentId document) {
        try {
            return !files(document).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(DocumentId document) throws IOException {
        Path folder = SafeFiles.folderOf(file(document, 0));
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(document + "."))
                    .toList();
        }
    }

    /** The pages in order; empty when none have been written. */
    public List<Page> pages(DocumentId document, int reading) {
        Reading wanted = new Reading(document, reading);
        synchronized (cache) {
            List<Page> known = cache.get(wanted);
            if (known != null) {
                return known;
            }
        }
        Path file = file(document, reading);
        List<Page> pages = Files.exists(file) ? load(file) : List.of();
        remember(wanted, pages);
        return pages;
    }

    /** One page; the file is read only as far as that, and the pages before it are not kept. */
    public Optional<Page> page(DocumentId document, int reading, int number) {
        List<Page> known;
        synchronized (cache) {
            known = cache.get(new Reading(document, reading));
        }
        if (known != null) {
            return known.stream().filter(page -> page.number() == number).findFirst();
        }
        List<Page> found = new ArrayList<>(1);
        if (Files.exists(file(document, reading))) {
            load(file(document, reading), page -> page.number() != number || !found.add(page));
        }
        return found.stream().findFirst();
    }

    private void remember(Reading reading, List<Page> pages) {
        if (!pages.isEmpty()) {
            synchronized (cache) {
                cache.put(reading, pages);
                if (cache.size() > CACHED_DOCUMENTS) {
                    cache.remove(cache.keySet().iterator().next());
                }
            }
        }
    }

    private void forget(Reading reading) {
        synchronized (cache) {
            cache.remove(reading);
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
        } catch (NoSuchFileException e) {
            return; // deleted in this moment: another reading counts now
        } catch (IOException e) {
            throw new UncheckedIOException("The page texts " + file + " cannot be read", e);
        }
    }

    private Path file(DocumentId document, int reading) {
        String name = document.toString();
        return texts.resolve(name.substring(0, 2)).resolve(name + (reading == 0 ? "" : "." + reading) + END);
    }
}
