package org.candour.finance.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * One import that was recorded.
 *
 * @param repeated whether this answer is about an import of the same file that had been recorded before
 */
public record PastImport(
        UUID id,
        ImportKind kind,
        String fileName,
        String sha256,
        long bytes,
        String by,
        Instant at,
        int added,
        int changed,
        int unchanged,
        boolean repeated) {

    PastImport again() {
        return new PastImport(id, kind, fileName, sha256, bytes, by, at, added, changed, unchanged, true);
    }
}
