package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.finance.OrganisationAccount;
import org.jspecify.annotations.Nullable;

/** One organisation: its figures with their sources, and the sums they are part of. */
record AccountEntry(
        String code,
        String name,
        String kind,
        String footprint,
        @Nullable String footprintName,
        String source,
        List<Year> years) {

    /**
     * One year.
     *
     * @param figures of the organisation
     * @param sums measures of the footprint its figures are part of, available or not
     * @param ledger its region's line, its system's, and its own
     */
    record Year(String year, List<FinanceEntry> figures, List<FinanceEntry> sums, List<LedgerEntry> ledger) {}

    static AccountEntry of(OrganisationAccount account, Map<String, String> names) {
        var organisation = account.organisation();
        return new AccountEntry(
                organisation.code(),
                organisation.name(),
                organisation.kind(),
                organisation.footprint(),
                names.get(organisation.footprint()),
                organisation.source(),
                account.years().stream()
                        .map(year -> year(year, organisation.code(), names))
                        .toList());
    }

    private static Year year(OrganisationAccount.Year year, String code, Map<String, String> names) {
        Stream<LedgerEntry> ledger = year.regions().stream().flatMap(region -> LedgerEntry.of(region, names).stream()
                .filter(line -> line.level().equals("region")
                        || line.code().equals(year.system().footprint())
                        || line.code().equals(code)));
        return new Year(
                year.year(),
                year.figures().stream().map(FinanceEntry::of).toList(),
                year.sums().stream().map(FinanceEntry::of).toList(),
                ledger.toList());
    }
}
