package org.candour.plans;

import java.time.Instant;
import org.candour.common.Auditable;

/** Something a person did with a plan: a file taken in, a version published or taken back. */
public record PlanAct(String actor, String deed, Instant at) implements Auditable {}
