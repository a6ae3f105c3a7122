package org.candour.finance.imports;

/**
 * An uploaded table, kept unchanged.
 *
 * @param name as the sender called it
 */
public record ReceivedFile(String name, String sha256, long bytes) {}
