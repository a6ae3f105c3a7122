package org.candour.search;

import org.candour.plans.PlanVersionId;

/** Every passage of a plan version can be compared by meaning now, and will be after a restart. */
public record MeaningsComputed(PlanVersionId version) {}
