package org.candour.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.jspecify.annotations.Nullable;

/** One file of a public plan version, and how much of it could be read. */
record DocumentEntry(
        String sha256,
        String fileName,
        String role,
        String mediaType,
        long bytes,
        String state,
        @Nullable String reason,
        String pageWord,
        int pages,
        int read,
        int ocr,
        int blank,
        int unreadable,
        String href) {

    /** A public plan version. */
    record VersionEntry(
            String id, String title, @Nullable LocalDate date, CoverageEntry coverage, List<DocumentEntry> documents) {}

    /** Pages whose content is known, of all pages. */
    record CoverageEntry(int pages, int known) {

        static CoverageEntry of(Coverage coverage) {
            return new CoverageEntry(coverage.pages(), coverage.known());
        }
    }

    static VersionEntry version(PlanVersion version, Coverage coverage, List<Document> documents) {
        return new VersionEntry(
                version.id().toString(),
                version.title(),
                version.date(),
                CoverageEntry.of(coverage),
                documents.stream().map(DocumentEntry::of).toList());
    }

    static DocumentEntry of(Document d) {
        return new DocumentEntry(
                d.sha256(),
                d.fileName(),
                d.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                d.mediaType(),
                d.bytes(),
                d.state().name(),
                Texts.orNull(d.reason()),
                d.pageWord(),
                d.pages(),
                d.read(),
                d.ocr(),
                d.blank(),
                d.unreadable(),
                "/api/v1/documents/" + d.sha256());
    }
}
