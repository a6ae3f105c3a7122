package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.common.UserId;
import org.candour.plans.store.DocumentStore;
import org.candour.rounds.RoundId;

/** A folder in which files wait for being agreed to, and beside it a note once they were. */
final class Staging {

    private static final String AGREED = ".agreed";

    private final Path folder;
    private final DocumentStore originals;

    private Staging(Path folder, DocumentStore originals) {
        this.folder = folder;
        this.originals = originals;
    }

    static Staging begin(Path below, DocumentStore originals) {
        return new Staging(below.resolve(UUID.randomUUID().toString()), originals);
    }

    /** Jobs that were agreed to and not ended. What was not agreed to is thrown away. */
    static List<BulkJob> left(Path below, DocumentStore originals) throws IOException {
        Files.createDirectories(below);
        try (Stream<Path> all = Files.list(below)) {
            return all.filter(path -> !path.toString().endsWith(AGREED))
                    .map(folder -> new Staging(folder, originals))
                    .flatMap(staging -> staging.agreed().stream())
                    .toList();
        }
    }

    private Optional<BulkJob> agreed() {
        try {
            List<String> note = Files.exists(note()) ? Files.readAllLines(note()) : List.of();
            if (note.size() == 2 && count() > 0) {
                return Optional.of(BulkJob.brokenOff(new RoundId(note.get(0)), new UserId(note.get(1)), this));
            }
        } catch (IOException | IllegalArgumentException e) {
            // a note cut off by the stop: nothing was taken in after it
        }
        clear();
        return Optional.empty();
    }

    Path folder() throws IOException {
        return Files.createDirectories(folder);
    }

    private Path note() {
        return folder.resolveSibling(folder.getFileName() + AGREED);
    }

    /** From now on the files are not thrown away by a stop. */
    void agree(RoundId round, UserId who) throws IOException {
        Files.writeString(note(), round.slug() + "\n" + who.value() + "\n", StandardCharsets.UTF_8);
    }

    /** A file that is cut off on its way is not there at all. */
    void keep(String name, InputStream bytes) throws IOException {
        if (originals.room() <= 0) {
            throw new IOException("There is too little space left on the portal's disk.");
        }
        Path part = Files.createTempFile(Files.createDirectories(folder.getParent()), "part", ".part");
        try {
            Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    int count() {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(note());
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            // thrown away at the next start
        }
    }
}
