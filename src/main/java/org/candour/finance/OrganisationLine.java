package org.candour.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's year against its control total, as a footprint's ledger shows it. What was not found is null,
 * never 0.
 *
 * @param code code of the organisation
 * @param kind ccg, trust, foundation-trust, council or other
 * @param response what it answered to the control total: accepted, refused, or empty when not known
 * @param controlTotal in £m
 * @param outturn in £m, including STF
 * @param distance outturn less control total, when both are known
 * @param source where the figures, or the response, are from
 */
public record OrganisationLine(
        String code,
        String name,
        String kind,
        String response,
        @Nullable BigDecimal controlTotal,
        @Nullable BigDecimal outturn,
        @Nullable BigDecimal distance,
        String source) {}
