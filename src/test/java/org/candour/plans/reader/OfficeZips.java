package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candour.plans.reader.office.MadeZip;

/** Spoils office files made by programs. */
public final class OfficeZips {

    private OfficeZips() {}

    static byte[] replaced(byte[] bytes, String part, String content) throws IOException {
        MadeZip made = MadeZip.zip();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] whole = zip.readAllBytes();
                if (entry.getName().equals(part)) {
                    made.part(part, content);
                } else {
                    made.part(entry.getName(), whole);
                }
            }
        }
        return made.bytes();
    }

    static String part(byte[] bytes, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The checksum in the directory is another than that of the part's bytes, as when some of them have changed. */
    public static byte[] wrongChecksum(byte[] zip, String part) {
        byte[] bytes = zip.clone();
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = all.indexOf("PK\001\002"); at >= 0; at = all.indexOf("PK\001\002", at + 4)) {
            if (all.startsWith(part, at + 46)) {
                bytes[at + 16] ^= 1;
            }
        }
        return bytes;
    }
}
