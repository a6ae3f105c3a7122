package org.candour.plans;

/** A document of the version was read to the end (or found unreadable); its pages are stored. */
public record PlanVersionRead(PlanVersionId version, DocumentId document) {}
