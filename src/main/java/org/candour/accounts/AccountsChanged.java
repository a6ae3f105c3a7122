package org.candour.accounts;

import java.time.Instant;
import org.candour.common.Auditable;

/** Accounts, roles or tokens were changed. */
public record AccountsChanged(String actor, String deed, Instant at) implements Auditable {}
