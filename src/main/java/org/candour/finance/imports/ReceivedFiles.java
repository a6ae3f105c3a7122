package org.candour.finance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.common.DataFolder;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.springframework.stereotype.Component;

/** Keeps uploaded tables under their SHA-256. Those that were only looked at go after a day. */
@Component
class ReceivedFiles {

    private static final Duration LOOKED_AT = Duration.ofDays(1);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final ImportSettings settings;
    private final Clock clock;

    ReceivedFiles(DataFolder data, ImportSettings settings, Clock clock) {
        this.folder = data.data().resolve("finance-imports");
        this.settings = settings;
        this.clock = clock;
    }

    ReceivedFile keep(String name, InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            MessageDigest digest = sha256();
            long length;
            try (DigestInputStream all = new DigestInputStream(bytes, digest)) {
                length = copy(all, incoming);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Files.move(incoming, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
            return new ReceivedFile(shortened(name), sha256, length);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private long copy(InputStream from, Path into) throws IOException {
        long largest = settings.largest().toBytes();
        byte[] part = new byte[1 << 16];
        long length = 0;
        try (FileChannel out = FileChannel.open(into, StandardOpenOption.WRITE)) {
            for (int read = from.read(part); read >= 0; read = from.read(part)) {
                length += read;
                if (length > largest) {
                    throw new ProblemsException(
                            "The file was not taken in.",
                            new Problem(
                                    "file",
                                    "It is larger than " + settings.largest().toMegabytes() + " MB.",
                                    "Send only the sheet with the figures, or a part of the rows."));
                }
                java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(part, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
        }
        return length;
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("^.*[/\\\\]", "");
        String shown = plain.isBlank() ? "figures" : plain;
        return shown.length() > 200 ? shown.substring(0, 200) : shown;
    }

    /** A file that is still here. */
    Optional<ReceivedFile> find(String sha256, String name) {
        Path file = folder.resolve(SHA256.matcher(sha256).matches() ? sha256 : "none");
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new ReceivedFile(shortened(name), sha256, Files.size(file)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it was cleared away at this moment
        }
    }

    Path path(ReceivedFile file) {
        if (!SHA256.matcher(file.sha256()).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(file.sha256());
    }

    /** A file that was recorded; empty where somebody took it out of the folder. */
    Optional<Path> kept(String sha256) {
        return Optional.of(path(new ReceivedFile("", sha256, 0))).filter(Files::isRegularFile);
    }

    /** Removes what was received long ago and never recorded. */
    void clear(Set<String> recorded) {
        Instant limit = clock.instant().minus(LOOKED_AT);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!recorded.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
