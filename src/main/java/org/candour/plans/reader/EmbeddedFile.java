package org.candour.plans.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/** An attached file, taken out of the wrapping in which Office keeps files of other programs. Nothing is ever run. */
final class EmbeddedFile implements AutoCloseable {

    private static final Detector DETECTOR = new DefaultDetector();
    private static final String[] WRAPPED = {"Package", "CONTENTS", "\u0001Ole10Native"};

    private final String name;
    private final Path path;
    private final String type;
    private final @Nullable Path unwrapped;

    private EmbeddedFile(String name, Path path, @Nullable Path unwrapped) throws IOException {
        this.name = name;
        this.path = path;
        this.unwrapped = unwrapped;
        this.type = type(path);
    }

    static EmbeddedFile of(String name, Path file) throws IOException {
        if (Files.size(file) > 0 && FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
                return unwrap(name, file, ole.getRoot());
            } catch (Ole10NativeException | RuntimeException e) {
                return new EmbeddedFile(name, file, null); // told as what it is
            }
        }
        return new EmbeddedFile(name, file, null);
    }

    private static EmbeddedFile unwrap(String name, Path file, DirectoryNode root)
            throws IOException, Ole10NativeException {
        if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            Ole10Native inner = Ole10Native.createFromEmbeddedOleObject(root);
            Path out = Files.createTempFile("attached", null);
            Files.write(out, inner.getDataBuffer());
            return new EmbeddedFile(lastPart(inner.getLabel(), name), out, out);
        }
        for (String entry : WRAPPED) {
            if (root.hasEntryCaseInsensitive(entry)
                    && root.getEntryCaseInsensitive(entry) instanceof DocumentNode node) {
                Path out = Files.createTempFile("attached", null);
                try (InputStream in = root.createDocumentInputStream(node)) {
                    Files.copy(in, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                return new EmbeddedFile(name, out, out);
            }
        }
        return new EmbeddedFile(name, file, null);
    }

    private static String lastPart(@Nullable String label, String otherwise) {
        String last =
                label == null ? "" : label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
        return last.isBlank() ? otherwise : last;
    }

    private static String type(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    /** Whether no plan's words are to be expected in it. */
    boolean isNoDocument() {
        return !words().isEmpty();
    }

    /** "a picture"; empty for what may be a document. */
    String words() {
        if (type.startsWith("image/")) {
            return "a picture";
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return "a recording";
        }
        return switch (type) {
            case "application/x-msdownload", "application/x-dosexec", "application/x-executable", "application/x-sh" ->
                "a program";
            case "application/vnd.ms-equation", "application/x-tika-msoffice-embedded; format=ole10_native" ->
                "an object";
            default -> "";
        };
    }

    @Override
    public void close() throws IOException {
        if (unwrapped != null) {
            Files.deleteIfExists(unwrapped);
        }
    }
}
