package org.candour.publication.money;

import java.math.BigDecimal;
import org.candour.finance.Figure;
import org.candour.finance.Region;

/** Which region's ledger is open before anybody chose one. */
final class LedgerChoice {

    private LedgerChoice() {}

    /** The first with a control total of its own or of one of its systems in the newest year, else the first. */
    static String usualRegion(MoneyFacts facts) {
        String year = facts.ledgerYears().isEmpty() ? "" : facts.ledgerYears().getFirst();
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
