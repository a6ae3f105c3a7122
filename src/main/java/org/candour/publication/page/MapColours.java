package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.common.html.Figures;
import org.candour.finance.MeasureValue;
import org.candour.footprints.picture.MapPictures.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Colours, letters and spoken titles of a round's maps for one measure. */
@Component
class MapColours {

    record Coloured(Map<String, Area> areas, List<Shade.Step> shades) {}

    Coloured of(String measure, Frame frame, List<LeagueRow> rows) {
        return switch (measure) {
            case "distance" ->
                money(frame, rows, LeagueRow::distance, LeagueRow::distanceText, Figures::signedMillions);
            case "net" -> money(frame, rows, LeagueRow::netShare, LeagueRow::netShareText, Figures::signedPercent);
            default -> bands(frame, rows);
        };
    }

    private static Coloured bands(Frame frame, List<LeagueRow> rows) {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (LeagueRow row : rows) {
            areas.put(row.footprint().code(), row.isRated() ? band(frame, row) : blank(frame, row, "not rated"));
        }
        return new Coloured(areas, List.of());
    }

    private static Area band(Frame frame, LeagueRow row) {
        String letter = row.shown().bandLetter();
        String css = letter.toLowerCase(Locale.ROOT);
        return new Area(
                "f-" + css,
                letter + (row.unjudged().isEmpty() ? "" : "*"),
                "t-" + css,
                row.footprint().name() + ": " + row.shown().bandTitle() + ", "
                        + Figures.score(row.shown().score())
                        + (row.unjudged().isEmpty() ? "" : ", " + row.unjudged()),
                href(frame, row),
                false);
    }

    private static Coloured money(
            Frame frame,
            List<LeagueRow> rows,
            Function<LeagueRow, @Nullable MeasureValue> measure,
            Function<LeagueRow, String> text,
            Function<BigDecimal, String> written) {
        Shade shade = Shade.over(
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(value(measure.apply(row))).stream())
                        .toList(),
                written);
        Map<String, Area> areas = new LinkedHashMap<>();
        boolean any = false;
        for (LeagueRow row : rows) {
            BigDecimal value = value(measure.apply(row));
            any |= value != null;
            areas.put(
                    row.footprint().code(),
                    value == null
                            ? blank(frame, row, "not available")
                            : new Area(
                                    "s" + shade.of(value),
                                    Figures.plain(value),
                                    "st" + shade.of(value),
                                    row.footprint().name() + ": " + text.apply(row),
                                    href(frame, row),
                                    false));
        }
        return new Coloured(areas, any ? shade.legend() : List.of());
    }

    private static @Nullable BigDecimal value(@Nullable MeasureValue measured) {
        return measured == null ? null : measured.value();
    }

    private static Area blank(Frame frame, LeagueRow row, String why) {
        int grey = 1
                + Math.floorMod(
                        row.footprint().tile().column() * 2
                                + row.footprint().tile().row(),
                        4);
        return new Area("p" + grey, "", "st0", row.footprint().name() + ": " + why, href(frame, row), false);
    }

    private static String href(Frame frame, LeagueRow row) {
        return frame.base() + "/footprints/" + row.footprint().code();
    }
}
