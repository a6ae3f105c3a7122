package org.candour.finance;

import java.time.Instant;

/**
 * That an import was undone.
 *
 * @param by who took it back
 * @param reason in the words of whoever did
 * @param figures that were put back or taken away
 */
public record TakenBack(String by, Instant at, String reason, int figures) {}
