package org.candour.plans.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.candour.plans.store.FileKind;
import org.candour.plans.store.FileNames;
import org.candour.plans.store.WholeEntries;

/** A ZIP file of documents. Nothing in it decides where anything is written: its paths are names and no more. */
final class ZipBundle implements AutoCloseable {

    private static final int LONGEST_NAME = 110;

    /** What names are written in, where a file does not say that it is Unicode. */
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /** Any of these tells a document; one of them may be called wrongly, and the reader still reads the others. */
    private static final Set<String> PARTS = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "ppt/presentation.xml",
            "xl/workbook.xml",
            "content.xml",
            "META-INF/manifest.xml",
            "mimetype");

    /**
     * One file of the bundle.
     *
     * @param path cleaned: without "..", drives and what would make it absolute
     */
    record File(String path, ZipArchiveEntry entry) {

        long packed() {
            return Math.max(1, entry.getCompressedSize());
        }

        boolean isEncrypted() {
            return entry.getGeneralPurposeBit().usesEncryption();
        }

        boolean isLink() {
            return entry.isUnixSymlink();
        }
    }

    private final ZipFile zip;

    private ZipBundle(ZipFile zip) {
        this.zip = zip;
    }

    static ZipBundle open(Path file) throws IOException {
        ZipDirectory.names(file); // throws when there are so many that they would fill the memory
        return new ZipBundle(ZipFile.builder().setPath(file).setCharset(OLD).get());
    }

    /** Whether the file is a ZIP that is no document itself, as Office's are. */
    static boolean isBundle(Path file) throws IOException {
        if (!ZipDirectory.isZip(file)) {
            return false;
        }
        try {
            return ZipDirectory.names(file).stream().noneMatch(PARTS::contains);
        } catch (IOException e) {
            return false; // the reader will tell what is the matter with it
        }
    }

    /** What the file is by its first bytes, or, of a ZIP that was packed anew, by the parts that it has anywhere. */
    static FileKind kind(Path file, byte[] head) throws IOException {
        FileKind kind = FileKind.of(head);
        if (kind != FileKind.ARCHIVE || !ZipDirectory.isZip(file)) {
            return kind;
        }
        try {
            List<String> names = ZipDirectory.names(file);
            boolean isOpen = names.contains("content.xml")
                    && (names.contains("mimetype") || names.contains("META-INF/manifest.xml"));
            boolean isOffice = names.contains("[Content_Types].xml") && names.contains("_rels/.rels");
            return isOpen ? FileKind.OPEN_DOCUMENT : isOffice ? FileKind.OFFICE_OPEN_XML : kind;
        } catch (IOException e) {
            return kind;
        }
    }

    List<File> files() {
        List<File> files = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                files.add(new File(clean(entry.getName()), entry));
            }
        }
        return files;
    }

    InputStream open(File file) throws IOException {
        if (!zip.canReadEntryData(file.entry())) {
            throw new IOException("it is packed in a way that is not known");
        }
        return WholeEntries.open(zip, file.entry());
    }

    static String clean(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.replace('\\', '/').split("/")) {
            if (!segment.isBlank() && !segment.equals(".") && !segment.equals("..") && !segment.matches("[A-Za-z]:")) {
                boolean system = segment.startsWith(".") || segment.startsWith("~");
                segments.add(system ? segment.replaceAll("\\p{Cntrl}", "") : FileNames.clean(segment));
            }
        }
        return segments.isEmpty() ? "document" : String.join("/", segments);
    }

    /** "Annexes - Finance.pdf": what a document of this path is called. */
    static String name(String path) {
        String name = path.replaceAll("(?i)\\.zip/", "/").replace("/", " - ");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
