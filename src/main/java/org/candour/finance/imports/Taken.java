package org.candour.finance.imports;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was to be recorded if it has no problem.
 *
 * @param done null when it has
 */
public record Taken(ImportCheck check, @Nullable PastImport done) {}
