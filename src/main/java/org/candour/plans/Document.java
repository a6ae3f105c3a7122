package org.candour.plans;

import java.time.Instant;

/**
 * One uploaded file of a plan version. The bytes are kept for ever under their SHA-256.
 *
 * @param reason why it is not INDEXED, in words for the person who uploaded it; else empty
 * @param pageWord what its units of text are called: "page", "slide", "sheet", "section"
 * @param read pages with text of their own; those with recognised text ({@code ocr}), {@code blank} and
 *     {@code unreadable} ones are counted apart, and the four add up to {@code pages}
 * @param receivedBy the user name of who sent it; empty where nobody is known
 */
public record Document(
        DocumentId id,
        PlanVersionId version,
        String fileName,
        DocumentRole role,
        String mediaType,
        String sha256,
        long bytes,
        DocumentState state,
        String reason,
        String pageWord,
        int pages,
        int read,
        int ocr,
        int blank,
        int unreadable,
        Instant receivedAt,
        String receivedFrom,
        String receivedBy) {

    /** How many characters of {@code receivedFrom} are kept. */
    public static final int LONGEST_SOURCE = 200;

    /** A document nobody in particular sent. */
    public Document(
            DocumentId id,
            PlanVersionId version,
            String fileName,
            DocumentRole role,
            String mediaType,
            String sha256,
            long bytes,
            DocumentState state,
            String reason,
            String pageWord,
            int pages,
            int read,
            int ocr,
            int blank,
            int unreadable,
            Instant receivedAt,
            String receivedFrom) {
        this(
                id,
                version,
                fileName,
                role,
                mediaType,
                sha256,
                bytes,
                state,
                reason,
                pageWord,
                pages,
                read,
                ocr,
                blank,
                unreadable,
                receivedAt,
                receivedFrom,
                "");
    }

    /** "Main" or "Annex (finance.xlsx)", unique enough to cite. */
    public String label() {
        return role.label();
    }

    /** Whether pages of it that are pictures wait for the recogniser: what counts as unreadable may yet be read. */
    public boolean isBeingRecognised() {
        return reason.contains(" being recognised.");
    }

    /** Pages of which we know what they say: read, recognised or blank. */
    public int pagesKnown() {
        return pages - unreadable;
    }
}
