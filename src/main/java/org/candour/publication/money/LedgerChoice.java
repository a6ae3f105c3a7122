package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.candour.finance.Figure;
import org.candour.finance.Region;

/** Which region's ledger is open before anybody chose one. */
final class LedgerChoice {

    private LedgerChoice() {}

    /**
     * The newest year that tells of a region, or else of a system: one organisation's new control total alone would open
     * a ledger in which nothing can be said.
     */
    static String usualYear(MoneyFacts facts) {
        return newest(facts, "regional-control-total")
                .or(() -> newest(facts, "system-control-total"))
                .orElse(facts.ledgerYears().isEmpty() ? "" : facts.ledgerYears().getFirst());
    }

    private static Optional<String> newest(MoneyFacts facts, String measure) {
        return facts.ledgerYears().stream()
                .filter(year -> facts.figures().stream()
                        .anyMatch(figure -> figure.value() != null
                                && figure.measure().equals(measure)
                                && figure.year().equals(year)))
                .findFirst();
    }

    /** The first with a control total of its own or of one of its systems in that year, else the first. */
    static String usualRegion(MoneyFacts facts) {
        String year = usualYear(facts);
        return facts.regions().stream()
                .filter(region -> facts.figures().stream().anyMatch(figure -> tells(figure, region, year)))
                .findFirst()
                .orElse(facts.regions().getFirst())
                .code();
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
