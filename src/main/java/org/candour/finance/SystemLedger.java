package org.candour.finance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footprint's part of the control-total ledger.
 *
 * @param footprint code
 * @param controlTotal the system's own, with its source; null when not found
 * @param offsets entries the system gives or receives
 * @param offset what they add to the system's target
 * @param afterOffsets control total and offsets; null without a control total
 * @param organisations its organisations' own control totals, one level down
 * @param organisationOffsets entries one of its organisations gives or receives
 * @param reconciliation organisations against the system
 */
public record SystemLedger(
        String footprint,
        @Nullable Figure controlTotal,
        List<LedgerOffset> offsets,
        BigDecimal offset,
        @Nullable BigDecimal afterOffsets,
        List<OrganisationLine> organisations,
        List<LedgerOffset> organisationOffsets,
        Reconciliation reconciliation) {}
