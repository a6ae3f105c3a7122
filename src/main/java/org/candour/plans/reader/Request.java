package org.candour.plans.reader;

/** What the portal asks the reader to do. */
public sealed interface Request permits ReadRequest, CheckRequest, ShowRequest {}
