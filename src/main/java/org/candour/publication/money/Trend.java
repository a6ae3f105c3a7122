package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.jspecify.annotations.Nullable;

/**
 * One measure over the years, a small drawing for every area, all on one scale.
 *
 * @param years oldest first
 * @param within the region shown; empty for all
 */
public record Trend(Measure measure, List<String> years, String within, List<Small> smalls) {

    private static final double BAR = 34;
    private static final double GAP = 10;

    /** Room for so many years even where fewer are known, so that one year is not drawn as a wall. */
    private static final int FEWEST = 3;

    static final double HEIGHT = 72;

    /** One area's years. */
    public record Small(String code, String name, List<MeasureValue> values, String svg, String newest) {

        boolean isKnown() {
            return values.stream().anyMatch(MeasureValue::isAvailable);
        }
    }

    /** The areas with a figure of any year: only these are worth a drawing. */
    public List<Small> known() {
        return smalls.stream().filter(Small::isKnown).toList();
    }

    public List<Small> unknown() {
        return smalls.stream().filter(small -> !small.isKnown()).toList();
    }

    static Trend of(MoneyFacts facts, Measure measure, String within) {
        List<String> years = facts.years(measure).reversed();
        List<Footprint> footprints = facts.footprints().stream()
                .filter(f -> within.isEmpty() || f.region().equals(within))
                .toList();
        Axis axis = Axis.tight(facts.footprints().stream()
                .flatMap(f -> years.stream()
                        .flatMap(y -> Optional.ofNullable(
                                facts.value(measure, y, f.code()).value())
                                .stream()))
                .toList());
        List<Small> smalls = footprints.stream()
                .map(f -> small(facts, measure, years, axis, f))
                .toList();
        return new Trend(measure, years, within, smalls);
    }

    private static Small small(MoneyFacts facts, Measure measure, List<String> years, Axis axis, Footprint footprint) {
        List<MeasureValue> values = years.stream()
                .map(year -> facts.value(measure, year, footprint.code()))
                .toList();
        return new Small(
                footprint.code(),
                footprint.name(),
                values,
                bars(measure, values, years, axis),
                values.isEmpty()
                        ? Figures.NOT_AVAILABLE
                        : text(measure, values.getLast().value()));
    }

    static double width(int years) {
        return Math.max(FEWEST, years) * (BAR + GAP) + GAP;
    }

    /** Down is a deficit; a missing year is hatched and says [x]. */
    private static String bars(Measure measure, List<MeasureValue> values, List<String> years, Axis axis) {
        Ink ink = new Ink();
        double width = width(years.size());
        ink.open("svg", "viewBox", "0 0 " + Ink.px(width) + " " + Ink.px(HEIGHT + 14), "aria-hidden", "true");
        double zero = axis.place(BigDecimal.ZERO, HEIGHT, 2);
        for (int i = 0; i < values.size(); i++) {
            double x = GAP + i * (BAR + GAP);
            BigDecimal value = values.get(i).value();
            if (value == null) {
                ink.empty("rect", "class", "hx", "x", x, "y", zero - 8, "width", BAR, "height", 16.0);
            } else {
                double y = axis.place(value, HEIGHT, 2);
                ink.empty(
                        "rect",
                        "class",
                        fill(measure, value),
                        "x",
                        x,
                        "y",
                        Math.min(y, zero),
                        "width",
                        BAR,
                        "height",
                        Math.max(1, Math.abs(y - zero)));
            }
            ink.text(
                    "text",
                    years.get(i).substring(2),
                    "class",
                    "tx ty",
                    "x",
                    x + BAR / 2,
                    "y",
                    HEIGHT + 12,
                    "text-anchor",
                    "middle");
        }
        ink.empty("path", "class", "ax0", "d", "M0 " + Ink.px(zero) + "H" + Ink.px(width));
        return ink.close().toString();
    }

    /** A deficit and a surplus have their colours; a gap or a share of activity is neither. */
    private static String fill(Measure measure, BigDecimal value) {
        boolean deficits = measure.worstFirst().compare(BigDecimal.ZERO, BigDecimal.ONE) < 0;
        return deficits ? value.signum() < 0 ? "tneg" : "tpos" : "tplain";
    }

    /** With its unit; a share that cannot be below 0 without a sign. */
    static String text(Measure measure, @Nullable BigDecimal value) {
        if (value == null) {
            return Figures.NOT_AVAILABLE;
        }
        if (measure == Measure.SINGLE_PROVIDER_RELIANCE) {
            return Figures.plain(value) + "\u00a0%";
        }
        return switch (measure.unit()) {
            case "%" -> Figures.signedPercent(value);
            case "£" ->
                "£"
                        + Figures.count(value.setScale(0, java.math.RoundingMode.HALF_UP)
                                .longValueExact());
            default -> Figures.signedMillions(value);
        };
    }

    /** "2014-15 to 2016-17". */
    public String period() {
        return years.isEmpty()
                ? ""
                : years.size() == 1 ? years.getFirst() : years.getFirst() + " to " + years.getLast();
    }

    DataTable table(String base) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text("Footprint", "name"));
        columns.add(DataTable.Column.text("Code", "code"));
        years.forEach(year -> columns.add(DataTable.Column.number(year, year)));
        return new DataTable(
                measure.title() + ", " + measure.unit() + ", " + period(),
                columns,
                smalls.stream().map(small -> row(small, base)).toList());
    }

    private DataTable.Row row(Small small, String base) {
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(DataTable.Cell.of(small.name()));
        cells.add(DataTable.Cell.of(small.code()));
        small.values().forEach(v -> cells.add(DataTable.Cell.of(text(measure, v.value()), v.value())));
        return new DataTable.Row(small.code(), base + "/footprints/" + small.code() + "#money", cells);
    }
}
