package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.finance.Figure;
import org.candour.finance.Reconciliation;
import org.candour.finance.Region;
import org.candour.finance.RegionLedger;

/** Which region's ledger is open before anybody chose one. */
final class LedgerChoice {

    private LedgerChoice() {}

    /**
     * The newest year that tells of a region, or else of a system: one organisation's new control total alone would open
     * a ledger in which nothing can be said.
     */
    static String usualYear(List<String> ledgerYears, List<Figure> figures) {
        return newest(ledgerYears, figures, "regional-control-total")
                .or(() -> newest(ledgerYears, figures, "system-control-total"))
                .orElse(ledgerYears.isEmpty() ? "" : ledgerYears.getFirst());
    }

    private static Optional<String> newest(List<String> ledgerYears, List<Figure> figures, String measure) {
        return UsualYear.of(ledgerYears, year -> figures.stream()
                .filter(figure -> figure.value() != null
                        && figure.measure().equals(measure)
                        && figure.year().equals(year))
                .map(Figure::footprint)
                .distinct()
                .count());
    }

    /**
     * The region whose control totals are furthest from adding up in that year: there is most to look into. Where all add
     * up or nothing can be said, the first of which a control total is known, else the first.
     *
     * @param usual of every region, in the usual year
     */
    static String usualRegion(List<Region> regions, List<Figure> figures, List<RegionLedger> usual) {
        Optional<RegionLedger> worst = usual.stream()
                .filter(ledger -> ledger.reconciliation().state() == Reconciliation.State.DOES_NOT_ADD_UP)
                .max(Comparator.comparing(LedgerChoice::unexplained));
        if (worst.isPresent()) {
            return worst.get().region().code();
        }
        String year = usual.isEmpty() ? "" : usual.getFirst().year();
        return regions.stream()
                .filter(region -> figures.stream().anyMatch(figure -> tells(figure, region, year)))
                .findFirst()
                .or(() -> regions.stream().findFirst())
                .map(Region::code)
                .orElse("");
    }

    private static BigDecimal unexplained(RegionLedger ledger) {
        return Objects.requireNonNullElse(ledger.reconciliation().unexplained(), BigDecimal.ZERO)
                .abs();
    }

    private static boolean tells(Figure figure, Region region, String year) {
        BigDecimal value = figure.value();
        return value != null
                && figure.year().equals(year)
                && (figure.measure().endsWith("-control-total") || figure.offset() != null)
                && (figure.footprint().equals(region.code())
                        || region.footprints().contains(figure.footprint()));
    }
}
