package org.candour.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that no longer counts. A replaced one can still be read, for the citations made against it;
 * of a deleted one only this is left.
 *
 * @param by who did it; empty for public readers
 * @param reason why it was deleted; empty for a replaced one
 * @param replacement the document that took its place; null for a deleted one
 */
public record Departure(
        DocumentId document,
        PlanVersionId version,
        String fileName,
        String sha256,
        long bytes,
        Instant at,
        String by,
        String reason,
        @Nullable DocumentId replacement) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public boolean isDeleted() {
        return replacement == null;
    }

    /** The day it happened. */
    public LocalDate day() {
        return at.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** For beside a citation: "Made against an earlier file, replaced on 3 May 2026." */
    public String words() {
        return isDeleted()
                ? "The document was deleted on " + DAY.format(day()) + " because: " + reason
                : "Made against an earlier file, replaced on " + DAY.format(day()) + ".";
    }

    /** For who works on the version: "It was replaced on 3 May 2026 by a newer file. …". */
    public String notice() {
        return isDeleted()
                ? words()
                : "It was replaced on " + DAY.format(day())
                        + " by a newer file. What was cited from the earlier one still opens there.";
    }

    /** The same without the name of who did it. */
    public Departure anonymous() {
        return new Departure(document, version, fileName, sha256, bytes, at, "", reason, replacement);
    }
}
