package org.candour.publication.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.finance.Measure;
import org.candour.publication.Edition;
import org.candour.publication.page.Shade;
import org.candour.rounds.Round;
import org.springframework.stereotype.Service;

/** The finance page's pictures as files, and the tables behind them. The choices are those of the page's address. */
@Service
public class MoneyPictures {

    private static final double SHEET = 820;
    private static final double WIDE_SHEET = 1080;

    private final MoneyPages pages;

    MoneyPictures(MoneyPages pages) {
        this.pages = pages;
    }

    /** A picture as an SVG file; empty when there is none of that name, or nothing to draw. */
    public Optional<String> svg(Round round, String name, Map<String, String> choices) {
        MoneyParts parts = pages.parts(round, choices);
        return switch (name) {
            case "map-distance" -> Optional.of(map(parts, MoneyParts.FIRST));
            case "map-net" -> Optional.of(map(parts, MoneyParts.SECOND));
            case "scatter" ->
                sheet(
                        parts,
                        "One measure against the other",
                        parts.scatterTitle() + ", " + round.country(),
                        parts.scatter(false, Scatter.Format.WIDE),
                        sources(parts));
            case "trend" -> Optional.of(trend(parts));
            case "bands-distance" -> bands(parts, MoneyParts.FIRST);
            case "bands-net" -> bands(parts, MoneyParts.SECOND);
            default -> Optional.empty();
        };
    }

    /** The table behind a picture; empty when there is none of that name. */
    public Optional<DataTable> table(Round round, String name, Map<String, String> choices) {
        MoneyParts parts = pages.parts(round, choices);
        return switch (name) {
            case "map-distance", "map-net", "scatter" -> Optional.of(parts.table());
            case "hybrid" -> Optional.of(parts.hybridTable());
            case "trend" -> Optional.of(parts.trend().table(""));
            case "bands-distance" -> Optional.of(parts.bandsTable(MoneyParts.FIRST));
            case "bands-net" -> Optional.of(parts.bandsTable(MoneyParts.SECOND));
            default -> Optional.empty();
        };
    }

    private static String map(MoneyParts parts, Measure measure) {
        MeasureMap map = parts.map(measure, false);
        return PictureSheet.of(
                map.title() + ", " + parts.facts().round().country(),
                List.of(map.caption() + ". " + map.known() + " of " + map.all()
                        + " footprints have a figure. Strongest shade: biggest overspend"),
                map.legend(),
                map.svg(),
                SHEET,
                notes(parts, map.sources()));
    }

    private static String trend(MoneyParts parts) {
        Trend trend = parts.trend();
        String where = trend.within().isEmpty() ? parts.facts().round().country() : trend.within();
        return PictureSheet.of(
                trend.measure().title() + ", " + where + ", " + trend.period(),
                List.of(trend.measure().definition() + ". All drawings on one scale; hatched: not available [x]"),
                List.of(),
                TrendSheet.of(trend),
                WIDE_SHEET,
                notes(
                        parts,
                        MeasureMap.sources(trend.smalls().stream()
                                .flatMap(small -> small.values().stream())
                                .toList())));
    }

    private static Optional<String> bands(MoneyParts parts, Measure measure) {
        BandsAndMoney bands = parts.bands(measure, false);
        Edition edition = parts.facts().edition();
        return sheet(
                parts,
                "Published ratings beside the money, " + parts.facts().round().country(),
                bands.title() + (edition == null ? "" : ". Edition " + edition.number())
                        + ". It shows how rated areas lie, not why. The upright line is the band’s median",
                bands.svg(),
                sources(parts));
    }

    private static Optional<String> sheet(MoneyParts parts, String title, String line, String drawing, String sources) {
        List<Shade.Step> none = List.of();
        return drawing.isEmpty()
                ? Optional.empty()
                : Optional.of(PictureSheet.of(title, List.of(line), none, drawing, SHEET, notes(parts, sources)));
    }

    private static String sources(MoneyParts parts) {
        return MeasureMap.sources(parts.areas().stream()
                .flatMap(area -> java.util.stream.Stream.of(area.distance(), area.net()))
                .toList());
    }

    private static List<String> notes(MoneyParts parts, String sources) {
        Round round = parts.facts().round();
        return List.of(
                (sources.isEmpty() ? "" : "Source of figures: " + sources + ". ") + "Candour, " + round.title() + ".",
                round.attribution(),
                "Figures rounded to nearest £0.1 million or 0.1 %; totals may not sum. [x] not available. A bad figure"
                        + " says look further, not that the wrong thing is being done.");
    }
}
