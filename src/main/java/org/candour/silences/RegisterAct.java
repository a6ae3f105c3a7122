package org.candour.silences;

import java.time.Instant;
import org.candour.common.Auditable;

/** Somebody added, changed, showed or retired an issue. */
public record RegisterAct(String actor, String deed, Instant at) implements Auditable {}
