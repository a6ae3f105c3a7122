package org.candour.finance;

import java.time.Instant;

/**
 * A figure as it stood from one recording to the next.
 *
 * @param number 1 for the first
 * @param withdrawn whether this revision took the figure away
 * @param recordedBy who recorded it; {@code system} for the round's pack
 * @param importId which import or pack it came with
 * @param reason why an import was taken back by it; else empty
 */
public record FigureRevision(
        int number,
        Figure figure,
        boolean withdrawn,
        String recordedBy,
        String importId,
        String reason,
        Instant recordedAt) {}
