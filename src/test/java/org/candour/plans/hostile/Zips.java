package org.candour.plans.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Changes ZIP files in ways that no library offers. */
final class Zips {

    private Zips() {}

    static void copy(byte[] from, ZipArchiveOutputStream to, Predicate<String> which) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(from))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (which.test(entry.getName())) {
                    to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    in.transferTo(to);
                    to.closeArchiveEntry();
                }
            }
        }
    }

    /** Renames entries where their names stand; both names must be of the same length. */
    static byte[] renamed(byte[] zip, String from, String to) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Overwrites bytes at an offset behind each signature: 0x0201 the directory's entries, 0x0403 the files'. */
    static byte[] patched(byte[] zip, int signature, int offset, int... values) {
        byte[] bytes = zip.clone();
        for (int i = 0; i + 46 < bytes.length; i++) {
            if (bytes[i] == 'P'
                    && bytes[i + 1] == 'K'
                    && bytes[i + 2] == (signature & 0xFF)
                    && bytes[i + 3] == signature >> 8) {
                for (int j = 0; j < values.length; j++) {
                    bytes[i + offset + j] = (byte) values[j];
                }
            }
        }
        return bytes;
    }
}
