package org.candour.plans.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.candour.common.DataFolder;
import org.springframework.stereotype.Component;

/** Originals in a folder: {@code originals/ab/abcd…}. */
@Component
final class FolderStore implements DocumentStore {

    private final Path originals;
    private static final long LOOK_EVERY = 8L << 20;

    private final Path arriving;
    private final long reserve;

    FolderStore(DataFolder data, StorageSettings settings) throws IOException {
        this.originals = data.data().resolve("originals").toAbsolutePath();
        this.arriving = SafeFiles.emptied(originals.resolve("arriving"));
        this.reserve = settings.reserve().toBytes();
    }

    @Override
    public Path original(String sha256) {
        return originals.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Override
    public Incoming receive(InputStream bytes, long limit) throws IOException, TooLargeException, NoSpaceException {
        Path file = arriving.resolve(UUID.randomUUID().toString());
        boolean arrived = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            MessageDigest sha256 = sha256();
            long count = copy(bytes, channel, sha256, limit);
            channel.force(true);
            arrived = true;
            String name = HexFormat.of().formatHex(sha256.digest());
            return new Incoming(file, original(name), name, count);
        } finally {
            if (!arrived) {
                Files.deleteIfExists(file);
            }
        }
    }

    private long copy(InputStream bytes, FileChannel channel, MessageDigest sha256, long limit)
            throws IOException, TooLargeException, NoSpaceException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        long looked = -LOOK_EVERY;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            count += read;
            if (count > limit) {
                throw new TooLargeException();
            }
            if (count - looked >= LOOK_EVERY) {
                looked = count;
                refuseWithoutRoom();
            }
            sha256.update(buffer, 0, read);
            ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        return count;
    }

    private void refuseWithoutRoom() throws IOException, NoSpaceException {
        if (room() <= 0) {
            throw new NoSpaceException();
        }
    }

    @Override
    public long room() throws IOException {
        return Files.getFileStore(originals).getUsableSpace() - reserve;
    }

    @Override
    public String damage(String sha256) {
        return damage(original(sha256), sha256);
    }

    static String damage(Path original, String sha256) {
        if (Files.notExists(original)) {
            return "The original is missing.";
        }
        try (InputStream in = Files.newInputStream(original)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(sha256)
                    ? ""
                    : "The bytes of the original have changed.";
        } catch (IOException e) {
            return "The original cannot be read.";
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        SafeFiles.delete(original(sha256));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
