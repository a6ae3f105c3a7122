package org.candour.publication.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.finance.Figure;
import org.candour.finance.OrganisationLine;
import org.candour.finance.Reconciliation;
import org.candour.finance.RegionLedger;
import org.candour.finance.SystemLedger;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, in £m. The three types of control total never share a sum: {@code level} says which it is.
 *
 * @param level region, system or organisation
 * @param regionSince the year the region's borders are of
 * @param offsets what the offsets stated add to the line's target
 * @param parts sum of the control totals one level down; null while one is missing
 * @param partOffsets what offsets among the parts add to that sum
 * @param unexplained parts and their offsets less the control total; null where it cannot be said
 * @param sentence the reconciliation in words; null on lines of organisations
 */
record LedgerEntry(
        String year,
        String region,
        int regionSince,
        String level,
        String code,
        @Nullable String name,
        @Nullable String controlTotal,
        @Nullable String response,
        @Nullable String outturn,
        @Nullable String distance,
        @Nullable String offsets,
        @Nullable String afterOffsets,
        @Nullable String parts,
        @Nullable String partOffsets,
        @Nullable String unexplained,
        @Nullable String state,
        @Nullable String sentence,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note) {

    static final Table<LedgerEntry> TABLE = new Table<LedgerEntry>()
            .with("year", LedgerEntry::year)
            .with("region", LedgerEntry::region)
            .with("regionSince", LedgerEntry::regionSince)
            .with("level", LedgerEntry::level)
            .with("code", LedgerEntry::code)
            .with("name", LedgerEntry::name)
            .with("controlTotal", LedgerEntry::controlTotal)
            .with("response", LedgerEntry::response)
            .with("outturn", LedgerEntry::outturn)
            .with("distance", LedgerEntry::distance)
            .with("offsets", LedgerEntry::offsets)
            .with("afterOffsets", LedgerEntry::afterOffsets)
            .with("parts", LedgerEntry::parts)
            .with("partOffsets", LedgerEntry::partOffsets)
            .with("unexplained", LedgerEntry::unexplained)
            .with("state", LedgerEntry::state)
            .with("sentence", LedgerEntry::sentence)
            .with("source", LedgerEntry::source)
            .with("url", LedgerEntry::url)
            .with("note", LedgerEntry::note);

    /** The region, then each of its systems with its organisations below it. */
    static List<LedgerEntry> of(RegionLedger ledger, Map<String, String> names) {
        List<LedgerEntry> lines = new ArrayList<>();
        lines.add(area(
                ledger,
                "region",
                ledger.region().code(),
                ledger.region().name(),
                ledger.controlTotal(),
                null,
                ledger.reconciliation()));
        ledger.systems().forEach(system -> lines.addAll(of(ledger, system, names)));
        return lines;
    }

    static List<LedgerEntry> of(RegionLedger ledger, SystemLedger system, Map<String, String> names) {
        List<LedgerEntry> lines = new ArrayList<>();
        lines.add(area(
                ledger,
                "system",
                system.footprint(),
                names.get(system.footprint()),
                system.controlTotal(),
                system,
                system.reconciliation()));
        system.organisations().forEach(organisation -> lines.add(of(ledger, organisation)));
        return lines;
    }

    private static LedgerEntry area(
            RegionLedger ledger,
            String level,
            String code,
            @Nullable String name,
            @Nullable Figure total,
            @Nullable SystemLedger system,
            Reconciliation found) {
        return new LedgerEntry(
                ledger.year(),
                ledger.region().name(),
                ledger.region().since(),
                level,
                code,
                name,
                total == null ? null : Texts.exact(total.value()),
                null,
                null,
                null,
                system == null ? null : Texts.exact(system.offset()),
                system == null ? null : Texts.exact(system.afterOffsets()),
                Texts.exact(found.parts()),
                Texts.exact(found.offsets()),
                Texts.exact(found.unexplained()),
                state(found.state()),
                found.sentence(),
                total == null ? null : total.source(),
                total == null ? null : Texts.orNull(total.url()),
                total == null ? FinanceEntry.NOT_AVAILABLE : Texts.orNull(total.note()));
    }

    private static LedgerEntry of(RegionLedger ledger, OrganisationLine line) {
        BigDecimal total = line.controlTotal();
        return new LedgerEntry(
                ledger.year(),
                ledger.region().name(),
                ledger.region().since(),
                "organisation",
                line.code(),
                line.name(),
                Texts.exact(total),
                Texts.orNull(line.response()),
                Texts.exact(line.outturn()),
                Texts.exact(line.distance()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Texts.orNull(line.source()),
                null,
                total == null ? FinanceEntry.NOT_AVAILABLE : null);
    }

    private static String state(Reconciliation.State state) {
        return switch (state) {
            case ADDS_UP -> "adds-up";
            case DOES_NOT_ADD_UP -> "does-not-add-up";
            case CANNOT_BE_SAID -> "cannot-be-said";
        };
    }
}
