package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.common.html.Figures;
import org.candour.finance.EarlierFigure;
import org.candour.finance.Figure;
import org.candour.finance.FigureKey;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.finance.OrganisationAccount;
import org.candour.finance.OrganisationLine;
import org.candour.finance.RegionLedger;
import org.candour.publication.page.Frame;

/**
 * One organisation's money: every figure with its source, and the sums each year's are part of.
 *
 * @param names of footprints, organisations and regions by code
 * @param history what a revised figure was before
 */
public record AccountView(
        Frame frame,
        OrganisationAccount account,
        Map<String, String> names,
        MoneyFacts facts,
        Function<FigureKey, List<EarlierFigure>> history) {

    public String name() {
        return account.organisation().name();
    }

    public String code() {
        return account.organisation().code();
    }

    public String kind() {
        return switch (account.organisation().kind()) {
            case "ccg" -> "Clinical commissioning group";
            case "trust" -> "NHS trust";
            case "foundation-trust" -> "NHS foundation trust";
            case "council" -> "Council";
            default -> "Organisation";
        };
    }

    public String footprint() {
        return names.getOrDefault(
                account.organisation().footprint(), account.organisation().footprint());
    }

    public String footprintHref() {
        return frame.base() + "/footprints/" + account.organisation().footprint() + "#money";
    }

    public List<OrganisationAccount.Year> years() {
        return account.years();
    }

    /** "Control total", from {@code control-total}. */
    public String measure(Figure figure) {
        String words = figure.measure().replace('-', ' ');
        String spelled = words.replaceFirst("^stf\\b", "STF");
        return spelled.substring(0, 1).toUpperCase(Locale.UK) + spelled.substring(1);
    }

    /** Exactly as its source gives it: "−48.198 £m"; "[x]" where the source says only something of it. */
    public String exact(Figure figure) {
        return figure.value() == null ? Figures.NOT_AVAILABLE : digits(figure) + mark(figure);
    }

    public String unit(Figure figure) {
        return switch (figure.unit()) {
            case "GBP m" -> "£m";
            case "percent" -> "%";
            case "GBP per head" -> "£ a head";
            case "count" -> "";
            default -> figure.unit();
        };
    }

    /** "−6.5 £m from 21 July 2017 until 22 November 2026 (Board paper)", for every value that a revised figure had. */
    public List<String> earlier(Figure figure) {
        FigureKey key = FigureKey.of(figure);
        return facts.revised().contains(key)
                ? history.apply(key).stream()
                        .map(was -> digits(was.figure()) + " " + unit(was.figure()) + " from "
                                + Figures.day(was.from()) + " until " + Figures.day(was.until()) + " ("
                                + was.figure().source() + ")")
                        .toList()
                : List.of();
    }

    private static String digits(Figure figure) {
        BigDecimal value = figure.value();
        return value == null
                ? Figures.NOT_AVAILABLE
                : (value.signum() < 0 ? "\u2212" : "") + value.abs().toPlainString();
    }

    private String mark(Figure figure) {
        return (facts.revised().contains(FigureKey.of(figure)) ? " [r]" : "")
                + (figure.basis().contains("forecast") ? " [p]" : "");
    }

    public String basis(Figure figure) {
        String basis = figure.basis().replace('-', ' ');
        String stf = figure.stf().isEmpty() ? "" : figure.stf() + " STF";
        return basis.isEmpty() || stf.isEmpty() ? basis + stf : basis + ", " + stf;
    }

    public Optional<OrganisationLine> line(OrganisationAccount.Year year) {
        return year.line().stream().findFirst();
    }

    public String signed(OrganisationLine line, String which) {
        return Figures.signed(
                switch (which) {
                    case "control" -> line.controlTotal();
                    case "outturn" -> line.outturn();
                    default -> line.distance();
                });
    }

    public String sumTitle(MeasureValue value) {
        return Measure.byId(value.measure()).map(Measure::title).orElse(value.measure());
    }

    public String sumText(MeasureValue value) {
        return Measure.byId(value.measure())
                .map(m -> Trend.text(m, value.value()) + facts.mark(m, value))
                .orElse(Figures.NOT_AVAILABLE);
    }

    /** What was published of a measure, where that is another by now. */
    public Optional<String> published(MeasureValue sum) {
        return facts.moved().stream()
                .filter(moved -> moved.code().equals(sum.footprint())
                        && moved.measure().id().equals(sum.measure())
                        && moved.published().year().equals(sum.year()))
                .map(moved -> frame.editionLine() + " was published with "
                        + Trend.text(moved.measure(), moved.published().value()))
                .findFirst();
    }

    public String coverage(MeasureValue value) {
        return AreaMoney.coverage(value);
    }

    /** The ledger of a region, opened at the footprint's system. */
    public String ledgerHref(RegionLedger ledger) {
        return frame.base() + "/finance?region=" + ledger.region().code() + "&ledger=" + ledger.year() + "#system-"
                + account.organisation().footprint();
    }
}
