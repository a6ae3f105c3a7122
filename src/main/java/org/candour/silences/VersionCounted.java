package org.candour.silences;

import org.candour.plans.PlanVersionId;

/** The verdicts of a plan version are others than before, or rest on more than before. */
public record VersionCounted(PlanVersionId version) {}
