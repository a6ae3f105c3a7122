package org.candour.figures;

import java.time.Instant;
import org.candour.common.Auditable;
import org.candour.plans.PlanVersionId;

/** Somebody confirmed or dismissed an alarm, or opened it again. */
public record AlarmJudged(PlanVersionId version, String actor, String deed, Instant at) implements Auditable {}
