package org.candour.publication.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.candour.common.html.Figures;
import org.candour.criteria.CriteriaSet.Band;
import org.candour.finance.MeasureValue;
import org.jspecify.annotations.Nullable;

/**
 * Does candour go with balance? The published bands beside one measure, a dot for every rated area. Shows how they lie,
 * never why.
 *
 * @param narrow the same drawing for a phone
 * @param rows best band first
 */
public record BandsAndMoney(String title, String svg, String narrow, List<Row> rows) {

    private static final double TOP = 12;

    /** For a desk with a band's name before its line, for a phone above it. */
    private enum Format {
        WIDE(620, 170, 38, 0.5),
        NARROW(340, 8, 52, 0.66);

        private final double width;
        private final double left;
        private final double row;
        private final double line;

        Format(double width, double left, double row, double line) {
            this.width = width;
            this.left = left;
            this.row = row;
            this.line = line;
        }

        double right() {
            return width - 14;
        }
    }

    /**
     * The rated areas of a band.
     *
     * @param withFigure those with the measure, the one to look further into first
     * @param median of theirs; null where none has the measure
     */
    public record Row(
            String title,
            String letter,
            int rated,
            List<AreaMoney> withFigure,
            @Nullable BigDecimal median) {}

    static BandsAndMoney of(
            String title,
            List<Band> bands,
            List<AreaMoney> areas,
            Function<AreaMoney, MeasureValue> measure,
            Function<@Nullable BigDecimal, String> written,
            String linkBase) {
        List<Row> rows = bands.stream()
                .map(band -> row(band, areas, measure))
                .filter(row -> row.rated() > 0)
                .toList();
        return new BandsAndMoney(
                title,
                picture(Format.WIDE, title, rows, measure, written, linkBase),
                picture(Format.NARROW, title, rows, measure, written, linkBase),
                rows);
    }

    private static Row row(Band band, List<AreaMoney> areas, Function<AreaMoney, MeasureValue> measure) {
        List<AreaMoney> rated = areas.stream()
                .filter(area -> {
                    var rating = area.rating();
                    return rating != null && rating.band().equals(band.id());
                })
                .toList();
        List<AreaMoney> known = rated.stream()
                .filter(area -> measure.apply(area).isAvailable())
                .sorted(java.util.Comparator.comparing(area -> value(area, measure)))
                .toList();
        List<BigDecimal> values =
                known.stream().map(area -> value(area, measure)).toList();
        return new Row(band.title(), band.letter(), rated.size(), known, median(values));
    }

    /** The middle value, or the mean of the two in the middle. */
    static @Nullable BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO, MathContext.DECIMAL128);
    }

    private static BigDecimal value(AreaMoney area, Function<AreaMoney, MeasureValue> measure) {
        return Objects.requireNonNull(measure.apply(area).value());
    }

    private static String picture(
            Format format,
            String title,
            List<Row> rows,
            Function<AreaMoney, MeasureValue> measure,
            Function<@Nullable BigDecimal, String> written,
            String linkBase) {
        List<BigDecimal> all = new ArrayList<>();
        rows.forEach(row -> row.withFigure().forEach(area -> all.add(value(area, measure))));
        if (all.isEmpty()) {
            return "";
        }
        Axis axis = Axis.over(all);
        double bottom = TOP + rows.size() * format.row;
        Ink ink = new Ink();
        ink.open(
                "svg",
                "class",
                "bands " + format.name().toLowerCase(Locale.ROOT),
                "viewBox",
                "0 0 " + Ink.px(format.width) + " " + Ink.px(bottom + 22),
                "role",
                linkBase.isEmpty() ? "img" : "group",
                "aria-label",
                title);
        for (BigDecimal tick : axis.ticks()) {
            double x = axis.place(tick, format.left, format.right());
            ink.empty(
                    "path",
                    "class",
                    tick.signum() == 0 ? "ax0" : "ax",
                    "d",
                    "M" + Ink.px(x) + " " + Ink.px(TOP) + "V" + Ink.px(bottom));
            ink.text("text", Axis.tick(tick), "class", "tx", "x", x, "y", bottom + 16, "text-anchor", "middle");
        }
        for (int i = 0; i < rows.size(); i++) {
            line(ink, format, rows.get(i), TOP + format.row * (i + format.line), axis, measure, written, linkBase);
        }
        return ink.close().toString();
    }

    private static void line(
            Ink ink,
            Format format,
            Row row,
            double y,
            Axis axis,
            Function<AreaMoney, MeasureValue> measure,
            Function<@Nullable BigDecimal, String> written,
            String linkBase) {
        ink.text("text", row.title(), "class", "tx b", "x", 0.0, "y", format == Format.WIDE ? y + 4 : y - 17);
        String across = "M" + Ink.px(format.left) + " " + Ink.px(y) + "H" + Ink.px(format.right());
        ink.empty("path", "class", "ax", "d", across);
        for (AreaMoney area : row.withFigure()) {
            String label = area.name() + ": " + row.title() + ", " + written.apply(value(area, measure));
            if (linkBase.isEmpty()) {
                ink.open("g");
            } else {
                ink.open("a", "href", linkBase + area.code() + "#money", "aria-label", label);
            }
            ink.text("title", label);
            double x = axis.place(value(area, measure), format.left, format.right());
            ink.empty("circle", "class", "pt", "data-c", area.code(), "cx", x, "cy", y, "r", 5.0);
            ink.close();
        }
        BigDecimal median = row.median();
        if (median != null) {
            double x = axis.place(median, format.left, format.right());
            ink.empty("path", "class", "median", "d", "M" + Ink.px(x) + " " + Ink.px(y - 13) + "V" + Ink.px(y + 13));
        }
    }

    /** "3 Outstanding: −£4.0m" for each band with a figure. */
    public String medians(boolean percent) {
        return rows.stream()
                .filter(row -> row.median() != null)
                .map(row -> row.title() + " (" + row.withFigure().size() + ") "
                        + (percent ? Figures.signedPercent(row.median()) : Figures.signedMillions(row.median())))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
