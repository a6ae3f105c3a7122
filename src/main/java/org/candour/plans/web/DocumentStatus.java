package org.candour.plans.web;

import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.LeftOut;
import org.candour.plans.ReadabilityReport;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload, as the API tells it.
 *
 * @param awaitsRecognition whether pages of it, or pictures on them, wait to be recognised: until then its state, also
 *     {@code UNREADABLE}, is how far it was read so far
 * @param leftOut files of bundles of its version that were not taken in and keep silence in doubt
 */
record DocumentStatus(
        String id,
        String fileName,
        DocumentState state,
        boolean awaitsRecognition,
        String reason,
        int pages,
        int read,
        int ocr,
        int blank,
        int unreadable,
        String sha256,
        String note,
        @Nullable ReadabilityReport readability,
        List<String> leftOut) {

    static DocumentStatus of(Document document, String note) {
        return of(document, note, null, List.of());
    }

    static DocumentStatus of(
            Document document, String note, @Nullable ReadabilityReport readability, List<LeftOut> leftOut) {
        return new DocumentStatus(
                document.id().toString(),
                document.fileName(),
                document.state(),
                document.isBeingRecognised(),
                document.reason(),
                document.pages(),
                document.read(),
                document.ocr(),
                document.blank(),
                document.unreadable(),
                document.sha256(),
                note,
                readability,
                leftOut.stream().filter(LeftOut::isOpen).map(LeftOut::words).toList());
    }
}
