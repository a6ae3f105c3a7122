package org.candour.publication.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.finance.Standing;
import org.candour.footprints.Footprint;
import org.candour.footprints.picture.MapPictures;
import org.candour.publication.money.DataTable.Cell;
import org.candour.publication.money.DataTable.Column;

/**
 * The parts of the finance page as chosen, each made when asked for: for the page with links, for files without.
 *
 * @param bands of the edition's criteria, best first; empty while nothing is published
 */
record MoneyParts(MoneyFacts facts, Choices choices, List<AreaMoney> areas, List<Band> bands, MapPictures pictures) {

    static final Measure FIRST = Measure.DISTANCE_FROM_CONTROL_TOTAL;
    static final Measure SECOND = Measure.NET_POSITION_SHARE_OF_ALLOCATIONS;

    /** From so many areas on, the small drawings are shown for a region at a time. */
    private static final int MANY = 60;

    static MoneyParts of(MoneyFacts facts, Map<String, String> query, List<Band> bands, MapPictures pictures) {
        List<String> regions =
                facts.footprints().stream().map(Footprint::region).distinct().toList();
        List<String> trends = trends(facts).stream().map(Measure::id).toList();
        List<String> withAll = new ArrayList<>(regions);
        withAll.add("");
        String ledgerYear = LedgerChoice.usualYear(facts.ledgerYears(), facts.figures());
        List<String> ledgerRegions = facts.regions().stream().map(r -> r.code()).toList();
        Choices choices = new Choices.Maker("/rounds/" + facts.round().id().slug() + "/finance", query)
                .oneOf(Choices.DISTANCE, facts.years(FIRST), facts.usualYear(FIRST))
                .oneOf(Choices.NET, facts.years(SECOND), facts.usualYear(SECOND))
                .oneOf(Choices.MAP, List.of(Choices.TILES, Choices.BOUNDARIES), Choices.BOUNDARIES)
                .percent(Choices.WEIGHT, "50")
                .oneOf(Choices.TREND, trends, SECOND.id())
                .oneOf(
                        Choices.WITHIN,
                        withAll,
                        facts.footprints().size() > MANY && !regions.isEmpty() ? regions.getFirst() : "")
                .oneOf(Choices.LEDGER, facts.ledgerYears(), ledgerYear)
                .oneOf(Choices.REGION, ledgerRegions, facts.usualRegion())
                .text(Choices.FIND)
                .made();
        return new MoneyParts(
                facts, choices, facts.areas(choices.get(Choices.DISTANCE), choices.get(Choices.NET)), bands, pictures);
    }

    /** Measures with a figure in any year, and the two rivals always. */
    static List<Measure> trends(MoneyFacts facts) {
        return List.of(Measure.values()).stream()
                .filter(m -> m == FIRST || m == SECOND || !facts.years(m).isEmpty())
                .toList();
    }

    String distanceYear() {
        return choices.get(Choices.DISTANCE);
    }

    String netYear() {
        return choices.get(Choices.NET);
    }

    private String pageOf(boolean links) {
        return links ? "/rounds/" + facts.round().id().slug() + "/footprints/" : "";
    }

    MeasureMap map(Measure measure, boolean links) {
        String outlined = links ? example().map(AreaMoney::code).orElse("") : "";
        return new MeasureMap.Draughtsman(pictures, facts.round().id(), choices.tiles(), pageOf(links), outlined)
                .draw(
                        measure == FIRST ? "map-distance" : "map-net",
                        measure,
                        measure == FIRST ? distanceYear() : netYear(),
                        areas);
    }

    /** The area that shows best why one measure is not enough: target met, with the largest of large deficits. */
    Optional<AreaMoney> example() {
        return areas.stream().filter(AreaMoney::isHiddenByItsTarget).min(AreaMoney.byNet());
    }

    String scatterTitle() {
        return "Distance from control total, " + distanceYear() + ", against net position as share of allocations, "
                + netYear();
    }

    String scatter(boolean links, Scatter.Format format) {
        return Scatter.of(areas, pageOf(links), format, scatterTitle(), distanceYear(), netYear());
    }

    Trend trend() {
        Measure measure = Measure.byId(choices.get(Choices.TREND)).orElse(SECOND);
        return Trend.of(facts, measure, choices.get(Choices.WITHIN));
    }

    BandsAndMoney bands(Measure measure, boolean links) {
        boolean first = measure == FIRST;
        return BandsAndMoney.of(
                measure.title() + ", " + (first ? distanceYear() + ", £ million" : netYear() + ", %"),
                bands,
                areas,
                first ? AreaMoney::distance : AreaMoney::net,
                first ? Figures::signedMillions : Figures::signedPercent,
                pageOf(links));
    }

    /** Both measures of every area with both standings and how they are read together. */
    DataTable table() {
        Map<String, Standing> first =
                standings(FIRST, areas.stream().map(AreaMoney::distance).toList());
        Map<String, Standing> second =
                standings(SECOND, areas.stream().map(AreaMoney::net).toList());
        return new DataTable(
                "Distance from control total " + distanceYear() + " and net position as share of allocations "
                        + netYear() + ", " + facts.round().country(),
                List.of(
                        Column.text("Footprint", "name"),
                        Column.text("Code", "code"),
                        Column.text("Region", "region"),
                        Column.number("Distance, £m, " + distanceYear(), "distance_gbp_m_" + distanceYear()),
                        Column.number("Standing", "distance_standing"),
                        Column.number("Reported", "distance_reported"),
                        Column.number("Net position, %, " + netYear(), "net_position_percent_" + netYear()),
                        Column.number("Standing", "net_position_standing"),
                        Column.number("Reported", "net_position_reported"),
                        Column.text("Read together", "reading")),
                areas.stream()
                        .sorted(AreaMoney.byDistance())
                        .map(area -> row(area, first, second))
                        .toList());
    }

    private DataTable.Row row(AreaMoney area, Map<String, Standing> first, Map<String, Standing> second) {
        return new DataTable.Row(
                area.code(),
                pageOf(true) + area.code() + "#money",
                List.of(
                        Cell.of(area.name()),
                        Cell.of(area.code()),
                        Cell.of(area.footprint().region()),
                        Cell.of(area.distanceText(), area.distance().value()),
                        Cell.of(standing(first, area)),
                        Cell.of(AreaMoney.coverage(area.distance())),
                        Cell.of(area.netText(), area.net().value()),
                        Cell.of(standing(second, area)),
                        Cell.of(AreaMoney.coverage(area.net())),
                        Cell.of(area.words())));
    }

    private static Map<String, Standing> standings(Measure measure, List<MeasureValue> values) {
        Map<String, Standing> byCode = new java.util.HashMap<>();
        Standing.of(measure, values).forEach(s -> byCode.put(s.measured().footprint(), s));
        return byCode;
    }

    private static String standing(Map<String, Standing> standings, AreaMoney area) {
        return Optional.ofNullable(standings.get(area.code()))
                .map(Standing::text)
                .orElse(Figures.NOT_AVAILABLE);
    }

    DataTable hybridTable() {
        return new DataTable(
                "Hybrid, " + choices.weight() + " % on distance from control total " + distanceYear()
                        + ", the rest on net " + "position " + netYear(),
                List.of(
                        Column.text("Footprint", "name"),
                        Column.text("Code", "code"),
                        Column.number("Hybrid", "hybrid_standing"),
                        Column.number("Score", "score"),
                        Column.number("Distance " + distanceYear(), "distance_standing_" + distanceYear()),
                        Column.number("Net position " + netYear(), "net_position_standing_" + netYear())),
                HybridRow.of(areas, choices.weight()).stream()
                        .map(row -> new DataTable.Row(
                                row.code(),
                                pageOf(true) + row.code(),
                                List.of(
                                        Cell.of(row.name()),
                                        Cell.of(row.code()),
                                        Cell.of(row.line().text()),
                                        Cell.of(row.line().score().toPlainString()),
                                        Cell.of(row.line().first().text()),
                                        Cell.of(row.line().second().text()))))
                        .toList());
    }

    DataTable bandsTable(Measure measure) {
        boolean first = measure == FIRST;
        List<DataTable.Row> rows = new ArrayList<>();
        bands(measure, false).rows().forEach(row -> row.withFigure()
                .forEach(area -> rows.add(new DataTable.Row(
                        area.code(),
                        pageOf(true) + area.code(),
                        List.of(
                                Cell.of(area.name()),
                                Cell.of(area.code()),
                                Cell.of(row.title()),
                                first
                                        ? Cell.of(
                                                area.distanceText(),
                                                area.distance().value())
                                        : Cell.of(area.netText(), area.net().value()))))));
        return new DataTable(
                bands(measure, false).title(),
                List.of(
                        Column.text("Footprint", "name"),
                        Column.text("Code", "code"),
                        Column.text("Band", "band"),
                        Column.number(first ? "£m" : "%", measure.id())),
                rows);
    }
}
