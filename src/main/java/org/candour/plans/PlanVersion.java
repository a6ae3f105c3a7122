package org.candour.plans;

import java.time.LocalDate;
import java.util.Comparator;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A state of a footprint's plan.
 *
 * @param title "Published December 2016"
 * @param date what it is dated; null where nobody said: it is then older than every dated one
 * @param isPublic whether public readers may see, search and download it
 */
public record PlanVersion(
        PlanVersionId id,
        RoundId round,
        String footprint,
        String title,
        @Nullable LocalDate date,
        boolean isPublic) {

    /** Oldest first, undated ones before all others. */
    public static final Comparator<PlanVersion> BY_DATE =
            Comparator.comparing(PlanVersion::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
}
