package org.candour.search;

import java.time.Instant;
import org.candour.common.Auditable;

/** Somebody changed the vocabulary. */
record VocabularyAct(String actor, String deed, Instant at) implements Auditable {}
