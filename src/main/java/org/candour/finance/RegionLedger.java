package org.candour.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control totals of a region in a year: the region's, its systems', their organisations', with offsets as entries.
 *
 * @param controlTotal the region's own, with its source; null when not found
 * @param offsets entries one of its systems gives or receives, each once
 * @param reconciliation systems against the region
 */
public record RegionLedger(
        Region region,
        String year,
        @Nullable Figure controlTotal,
        List<SystemLedger> systems,
        List<LedgerOffset> offsets,
        Reconciliation reconciliation) {}
