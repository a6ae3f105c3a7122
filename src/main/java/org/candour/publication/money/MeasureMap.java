package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.common.html.Figures;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.picture.MapPictures;
import org.candour.footprints.picture.MapPictures.Area;
import org.candour.publication.page.Shade;
import org.candour.rounds.RoundId;

/**
 * A map of one measure in one year.
 *
 * @param name in addresses: {@code map-distance}
 * @param caption unit, year and what the figures rest on
 * @param unit in words, for the scale
 * @param svg the drawing with links
 * @param known footprints with a figure, of all
 * @param sources where the figures are from
 */
public record MeasureMap(
        String name,
        String title,
        String caption,
        String unit,
        String svg,
        List<Shade.Step> legend,
        int known,
        int all,
        String sources) {

    private static final int SOURCES_NAMED = 3;

    /**
     * Draws maps of one measure.
     *
     * @param outlined code of the area the page speaks of; empty for none
     */
    record Draughtsman(MapPictures pictures, RoundId round, boolean tiles, String linkBase, String outlined) {

        MeasureMap draw(String name, Measure measure, String year, List<AreaMoney> areas) {
            Function<AreaMoney, MeasureValue> value =
                    measure == Measure.DISTANCE_FROM_CONTROL_TOTAL ? AreaMoney::distance : AreaMoney::net;
            Function<BigDecimal, String> written =
                    measure.unit().equals("%") ? Figures::signedPercent : Figures::signedMillions;
            List<BigDecimal> known = areas.stream()
                    .flatMap(area -> Optional.ofNullable(value.apply(area).value()).stream())
                    .toList();
            MoneyScale scale = MoneyScale.over(known);
            Map<String, Area> looks = new LinkedHashMap<>();
            areas.forEach(
                    area -> looks.put(area.code(), look(area, value.apply(area).value(), scale, written)));
            String label = measure.title() + ", " + year;
            return new MeasureMap(
                    name,
                    measure.title(),
                    caption(measure, year, areas.stream().map(value).toList()),
                    unit(measure),
                    tiles
                            ? pictures.tileMap(round, label, looks)
                            : pictures.boundaryMap(round, label, looks)
                                    .orElseGet(() -> pictures.tileMap(round, label, looks)),
                    known.isEmpty() ? List.of() : scale.legend(known.size() < areas.size()),
                    known.size(),
                    areas.size(),
                    MeasureMap.sources(areas.stream().map(value).toList()));
        }

        private Area look(
                AreaMoney area,
                @org.jspecify.annotations.Nullable BigDecimal value,
                MoneyScale scale,
                Function<BigDecimal, String> written) {
            String href = linkBase.isEmpty() ? null : linkBase + area.code() + "#money";
            return value == null
                    ? new Area(MoneyScale.MISSING, "", "st0", area.name() + ": not available [x]", href, false)
                    : new Area(
                            scale.fill(value),
                            tiles ? Figures.plain(value) : "",
                            scale.letters(value),
                            area.name() + ": " + written.apply(value),
                            href,
                            area.code().equals(outlined));
        }
    }

    private static String caption(Measure measure, String year, List<MeasureValue> values) {
        List<String> bases = values.stream()
                .filter(MeasureValue::isAvailable)
                .map(MeasureValue::basis)
                .distinct()
                .toList();
        String basis = bases.isEmpty() ? "" : bases.size() == 1 ? ", " + bases.getFirst() : ", on different bases";
        return unit(measure) + ", " + year + basis;
    }

    private static String unit(Measure measure) {
        return measure.unit().equals("%") ? "Per cent" : "£ million";
    }

    static String sources(List<MeasureValue> values) {
        List<String> sources = values.stream()
                .filter(MeasureValue::isAvailable)
                .map(MeasureValue::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .toList();
        String first = String.join("; ", sources.subList(0, Math.min(SOURCES_NAMED, sources.size())));
        return sources.size() > SOURCES_NAMED
                ? first + "; and " + (sources.size() - SOURCES_NAMED) + " more, each in the table’s download"
                : first;
    }

    /** Whether the areas are drawn as tiles, chosen or because the round has no boundaries. */
    boolean isOfTiles() {
        return svg.startsWith("<svg class=\"map tile\"");
    }
}
