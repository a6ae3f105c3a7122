package org.candour.plans.records;

import org.candour.plans.DocumentState;

/** What reading a document came to, as it is recorded. */
public record ReadingResult(
        DocumentState state,
        String reason,
        String mediaType,
        String pageWord,
        int pages,
        int read,
        int blank,
        int unreadable,
        int foreign,
        int pictured,
        boolean breaksOff,
        String fingerprint) {}
