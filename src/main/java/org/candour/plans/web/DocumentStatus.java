package org.candour.plans.web;

import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.ReadabilityReport;
import org.jspecify.annotations.Nullable;

/** What became of an upload, as the API tells it. */
record DocumentStatus(
        String id,
        String fileName,
        DocumentState state,
        String reason,
        int pages,
        int read,
        int ocr,
        int blank,
        int unreadable,
        String sha256,
        String note,
        @Nullable ReadabilityReport readability) {

    static DocumentStatus of(Document document, String note) {
        return of(document, note, null);
    }

    static DocumentStatus of(Document document, String note, @Nullable ReadabilityReport readability) {
        return new DocumentStatus(
                document.id().toString(),
                document.fileName(),
                document.state(),
                document.reason(),
                document.pages(),
                document.read(),
                document.ocr(),
                document.blank(),
                document.unreadable(),
                document.sha256(),
                note,
                readability);
    }
}
