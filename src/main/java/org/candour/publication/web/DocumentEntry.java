package org.candour.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.NotRead;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicReason;
import org.candour.plans.ReadabilityReport;
import org.jspecify.annotations.Nullable;

/**
 * One file of a public plan version, and how much of it could be read.
 *
 * @param state that of the document; {@code RECOGNISING} while pages that wait to be recognised keep it from being read
 * @param awaitsRecognition whether pages of it, or pictures on them, wait to be recognised
 */
record DocumentEntry(
        String sha256,
        String fileName,
        String role,
        String mediaType,
        long bytes,
        String state,
        boolean awaitsRecognition,
        @Nullable String reason,
        String pageWord,
        int pages,
        int read,
        int ocr,
        int blank,
        int unreadable,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReadabilityEntry readability,
        String href) {

    /**
     * A public plan version.
     *
     * @param filesNotTakenIn files that came with it and are none of its documents: nobody can say what stands in them
     */
    record VersionEntry(
            String id,
            String title,
            @Nullable LocalDate date,
            VersionState state,
            CoverageEntry coverage,
            int filesNotTakenIn,
            List<DocumentEntry> documents) {}

    /** How far a version has been read, whatever came of it. */
    enum VersionState {
        /** A document of it has not been read to the end. */
        READING,
        /** All of it was read but for pages, or pictures on them, that wait to be recognised. */
        RECOGNISING,
        READ;

        static VersionState of(Coverage coverage, List<DocumentEntry> documents) {
            if (documents.stream().anyMatch(DocumentEntry::isUnread)) {
                return READING;
            }
            boolean isWaiting =
                    coverage.documentsPending() > 0 || documents.stream().anyMatch(DocumentEntry::awaitsRecognition);
            return isWaiting ? RECOGNISING : READ;
        }
    }

    /**
     * Pages whose content is known, of all pages.
     *
     * @param filesNotRead files of which nothing, or nobody knows how much, is in these numbers
     */
    record CoverageEntry(int pages, int known, int filesNotRead) {

        static CoverageEntry of(Coverage coverage) {
            return new CoverageEntry(coverage.pages(), coverage.known(), coverage.documentsUnreadable());
        }
    }

    /** How a document was read, and what of it could not be. */
    record ReadabilityEntry(
            int corrected,
            int waiting,
            int confidence,
            long words,
            @Nullable String language,
            List<NotReadEntry> notRead) {

        static ReadabilityEntry of(ReadabilityReport report, List<NotRead> notRead) {
            return new ReadabilityEntry(
                    report.corrected(),
                    report.waiting(),
                    report.confidence(),
                    report.words(),
                    Texts.orNull(report.language()),
                    notRead.stream()
                            .map(part -> new NotReadEntry(part.pages(), PublicReason.of(part.reason())))
                            .toList());
        }
    }

    /** Pages that could not be read for one reason. */
    record NotReadEntry(List<Integer> pages, String reason) {}

    static VersionEntry version(PlanVersion version, Coverage coverage, int notTakenIn, List<DocumentEntry> documents) {
        return new VersionEntry(
                version.id().toString(),
                version.title(),
                version.date(),
                VersionState.of(coverage, documents),
                CoverageEntry.of(coverage),
                notTakenIn,
                documents);
    }

    /** What could not be read may yet be; nobody should take for the outcome what is none. */
    private static boolean isPending(Document document) {
        return document.isBeingRecognised()
                && (document.state() == DocumentState.UNREADABLE || document.state() == DocumentState.PARTLY_READABLE);
    }

    private boolean isUnread() {
        return state.equals(DocumentState.RECEIVED.name()) || state.equals(DocumentState.READING.name());
    }

    static DocumentEntry of(Document d, @Nullable ReadabilityEntry readability) {
        return new DocumentEntry(
                d.sha256(),
                d.fileName(),
                d.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                d.mediaType(),
                d.bytes(),
                isPending(d) ? VersionState.RECOGNISING.name() : d.state().name(),
                d.isBeingRecognised(),
                Texts.orNull(PublicReason.of(d.reason())),
                d.pageWord(),
                d.pages(),
                d.read(),
                d.ocr(),
                d.blank(),
                d.unreadable(),
                readability,
                "/api/v1/documents/" + d.sha256());
    }
}
