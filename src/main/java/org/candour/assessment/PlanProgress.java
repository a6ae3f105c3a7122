package org.candour.assessment;

import org.candour.plans.PlanVersionId;

/**
 * How far the moderation of one plan has come.
 *
 * @param hidden whether the asking person still has to score this plan; the counts below then say nothing
 * @param wide criteria the assessors are far apart on
 * @param agreed criteria with an agreed level, of {@code criteria}
 * @param published whether readers have the proposed rating
 */
public record PlanProgress(
        PlanVersionId version,
        String footprint,
        int assigned,
        int submitted,
        boolean hidden,
        int wide,
        int agreed,
        int criteria,
        boolean proposed,
        boolean published) {

    public boolean isReady() {
        return !hidden && submitted >= 2;
    }
}
