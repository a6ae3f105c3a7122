package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.common.UserId;
import org.candour.plans.store.DocumentStore;
import org.candour.rounds.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder in which files wait for being agreed to, and beside it notes: whose they are, and that they were. */
final class Staging {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final String WHOSE = ".whose";
    private static final String AGREED = ".agreed";
    private static final String REPORT = ".report";

    /** What nobody has come back to for so long is thrown away at the next start. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Path folder;
    private final RoundId round;
    private final UserId who;
    private final DocumentStore originals;

    private Staging(Path folder, RoundId round, UserId who, DocumentStore originals) {
        this.folder = folder;
        this.round = round;
        this.who = who;
        this.originals = originals;
    }

    static Staging begin(Path below, RoundId round, UserId who, DocumentStore originals) {
        return new Staging(below.resolve(UUID.randomUUID().toString()), round, who, originals);
    }

    /** Jobs that wait to be agreed to, such as were agreed to and not ended, and reports that were not put away. */
    static List<BulkJob> left(Path below, DocumentStore originals) throws IOException {
        Files.createDirectories(below);
        try (Stream<Path> all = Files.list(below)) {
            return all.filter(file -> Files.isDirectory(file) || file.toString().endsWith(WHOSE))
                    .map(Staging::folderOf)
                    .distinct()
                    .flatMap(folder -> standing(folder, originals).stream())
                    .toList();
        }
    }

    private static Path folderOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(WHOSE) ? file.resolveSibling(name.substring(0, name.length() - WHOSE.length())) : file;
    }

    private static Optional<BulkJob> standing(Path folder, DocumentStore originals) {
        RoundId round = new RoundId("none");
        UserId who = new UserId("none");
        try {
            List<String> note = Files.readAllLines(note(folder, WHOSE));
            round = new RoundId(note.get(0));
            who = new UserId(note.get(1));
            Optional<BulkJob> job = new Staging(folder, round, who, originals).job();
            if (job.isPresent()) {
                return job;
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // no note, or one cut off by the stop: nobody knows whose it is
        }
        new Staging(folder, round, who, originals).clear();
        return Optional.empty();
    }

    private Optional<BulkJob> job() throws IOException {
        Path report = note(folder, REPORT);
        if (Files.exists(report)) {
            if (isForgotten(report)) {
                return Optional.empty();
            }
            if (Files.exists(note(folder, AGREED))) {
                clearFiles();
            }
            return Optional.of(BulkJob.reported(round, who, this, ReportNote.read(report)));
        }
        boolean agreed = Files.exists(note(folder, AGREED));
        if (count() == 0 || (!agreed && isForgotten(folder))) {
            return Optional.empty();
        }
        return Optional.of(agreed ? BulkJob.brokenOff(round, who, this) : new BulkJob(round, who, this));
    }

    private static boolean isForgotten(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(KEPT));
    }

    Path folder() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder.getParent());
            write(WHOSE);
        }
        return Files.createDirectories(folder);
    }

    private static Path note(Path folder, String kind) {
        return folder.resolveSibling(folder.getFileName() + kind);
    }

    /** From now on it is gone on with after a stop. */
    void agree() throws IOException {
        folder();
        Files.deleteIfExists(note(folder, REPORT));
        write(AGREED);
    }

    /** It came to its end: what became of it is kept until that is put away, the files no longer. */
    void ended(BulkReport report) {
        try {
            ReportNote.write(note(folder, REPORT), report);
        } catch (IOException e) {
            LOG.warn("The report of a bulk upload could not be kept for after the next start", e);
        }
        clearFiles();
    }

    private void write(String kind) throws IOException {
        Files.writeString(note(folder, kind), round.slug() + "\n" + who.value() + "\n", StandardCharsets.UTF_8);
    }

    /** A file that is cut off on its way is not there at all. */
    void keep(String name, InputStream bytes) throws IOException {
        if (originals.room() <= 0) {
            throw new IOException("There is too little space left on the portal's disk.");
        }
        Path part = Files.createTempFile(Files.createDirectories(folder.getParent()), "part", ".part");
        try {
            Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            folder();
            Path place = within(name);
            Files.createDirectories(place.getParent());
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path within(String name) throws IOException {
        Path home = folder.normalize();
        Path place = home.resolve(name).normalize();
        if (!place.startsWith(home) || place.equals(home)) {
            throw new IOException(name + " lies outside the folder.");
        }
        return place;
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(within(name));
    }

    int count() {
        return names().size();
    }

    List<String> names() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PathNames.of(folder, file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        clearFiles();
        try {
            Files.deleteIfExists(note(folder, REPORT));
            Files.deleteIfExists(note(folder, WHOSE));
        } catch (IOException e) {
            // thrown away at the next start
        }
    }

    private void clearFiles() {
        try {
            Files.deleteIfExists(note(folder, AGREED));
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
