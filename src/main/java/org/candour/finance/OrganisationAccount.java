package org.candour.finance;

import java.util.List;
import org.candour.footprints.Organisation;

/**
 * What a finance director looks for: her organisation's figures, where each is from, and what they are added into.
 *
 * @param organisation in the footprint it mainly belongs to
 * @param years newest first
 */
public record OrganisationAccount(Organisation organisation, List<Year> years) {

    /**
     * One financial year, or another period a source speaks of.
     *
     * @param figures every current figure about the organisation, with its source
     * @param line the same as the footprint's ledger shows it; empty when the ledger has none
     * @param sums the footprint's measures these figures are part of, available or not
     * @param system the footprint's ledger, whose reconciliation adds the organisation's control total up
     * @param regions ledgers of the regions the footprint lies in
     */
    public record Year(
            String year,
            List<Figure> figures,
            List<OrganisationLine> line,
            List<MeasureValue> sums,
            SystemLedger system,
            List<RegionLedger> regions) {}
}
