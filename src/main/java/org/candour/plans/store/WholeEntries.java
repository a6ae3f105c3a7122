package org.candour.plans.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;

/** Opens entries of ZIP files so that changed bytes are noticed: the file's own checksums are compared at their ends. */
public final class WholeEntries {

    private WholeEntries() {}

    /**
     * The entry's content. Reading its end throws when the content is not what was packed; an entry that bears no
     * checksum is given as it is.
     */
    public static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        return entry.getCrc() <= 0 || entry.getSize() < 0
                ? in
                : new ChecksumVerifyingInputStream(new CRC32(), in, entry.getSize(), entry.getCrc());
    }
}
