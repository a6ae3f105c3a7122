package org.candour.plans.service;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of a ZIP file, looked at before the file is opened: it may be made to fill the memory. */
final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_DIRECTORY = 4 << 20;

    private ZipDirectory() {}

    static boolean isZip(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return file.size() > END_LENGTH && ByteBuffer.wrap(read(file, 0, 4)).getInt() == 0x504B0304;
        }
    }

    /**
     * What the files are called; right in plain letters only.
     *
     * @throws IOException when it has no directory, or one too long for a bundle of documents
     */
    static List<String> names(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            int last = (int) Math.min(file.size(), 0xFFFF + END_LENGTH);
            byte[] tail = read(file, file.size() - last, last);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END && at + END_LENGTH + (end.getShort(at + 20) & 0xFFFF) == tail.length) {
                    long where = file.size() - tail.length + at;
                    long length = end.getInt(at + 12) & 0xFFFFFFFFL;
                    if ((end.getInt(at + 16) & 0xFFFFFFFFL) + length != where) {
                        throw new IOException("its directory is not where it says");
                    }
                    List<String> names = directory(file, where, length);
                    int said = end.getShort(at + 10) & 0xFFFF;
                    if (said != (names.size() & 0xFFFF) && said != 0xFFFF) {
                        throw new IOException("its directory is damaged");
                    }
                    return names;
                }
            }
            throw new IOException("it has no directory");
        }
    }

    private static List<String> directory(FileChannel file, long end, long length) throws IOException {
        if (length > LONGEST_DIRECTORY || length > end) {
            throw new IOException("its directory is too long");
        }
        byte[] bytes = read(file, end - length, (int) length);
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_LENGTH <= bytes.length && directory.getInt(at) == ENTRY) {
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            if (at + ENTRY_LENGTH + nameLength > bytes.length) {
                throw new IOException("its directory breaks off");
            }
            names.add(new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.ISO_8859_1));
            at += ENTRY_LENGTH + nameLength + rest;
        }
        return names;
    }

    /** Through a channel: a file whose name is in another encoding than the system's has no other way in. */
    private static byte[] read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }
}
