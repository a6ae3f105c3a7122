package org.candour.plans;

/** Public readers may no longer see the version. */
public record PlanVersionUnpublished(PlanVersionId version) {}
