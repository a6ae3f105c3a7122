package org.candour.plans;

/** Public readers may now see the version. */
public record PlanVersionPublished(PlanVersionId version) {}
