package org.candour.plans;

import java.time.LocalDate;
import org.candour.rounds.RoundId;

/**
 * A dated state of a footprint's plan.
 *
 * @param title "Published December 2016"
 * @param isPublic whether public readers may see, search and download it
 */
public record PlanVersion(
        PlanVersionId id, RoundId round, String footprint, String title, LocalDate date, boolean isPublic) {}
