package org.candour.plans.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that have arrived and are safe on the disk, to be kept or, when closed before that, thrown away. */
public final class Incoming implements AutoCloseable {

    /** How many bytes tell what kind of file it is. */
    public static final int HEAD = 1 << 16;

    private final Path file;
    private final Path original;
    private final String sha256;
    private final long bytes;

    Incoming(Path file, Path original, String sha256, long bytes) {
        this.file = file;
        this.original = original;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    public String sha256() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    /** Where they are until they are kept. */
    public Path path() {
        return file;
    }

    /** The first bytes, enough to tell what kind of file it is. */
    public byte[] head() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /**
     * Puts the bytes among the originals, where they stay. An original that is there already stays as it is, unless it
     * is damaged: then it is healed with these bytes.
     */
    public void keep() throws IOException {
        if (Files.exists(original)
                && Files.size(original) == bytes
                && FolderStore.damage(original, sha256).isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            SafeFiles.moveInto(file, original);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
