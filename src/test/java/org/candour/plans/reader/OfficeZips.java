package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candour.plans.reader.office.MadeZip;

/** Spoils office files made by programs. */
final class OfficeZips {

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
}
