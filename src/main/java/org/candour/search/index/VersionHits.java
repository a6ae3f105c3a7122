package org.candour.search.index;

import java.util.List;

/**
 * What matched in one plan version.
 *
 * @param pages how many pages match, exactly
 * @param best the best of them, best first
 */
public record VersionHits(int pages, List<PageHit> best) {}
