package org.candour.search;

import org.candour.plans.PlanVersionId;

/** What the index holds of a plan version has changed, and is durable. */
public record PlanVersionIndexed(PlanVersionId version) {}
