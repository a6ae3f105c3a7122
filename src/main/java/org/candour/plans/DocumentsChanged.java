package org.candour.plans;

/** A document of the version was replaced or deleted, and counts no longer. */
public record DocumentsChanged(PlanVersionId version) {}
