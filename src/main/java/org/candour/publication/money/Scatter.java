package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.candour.finance.Reading;

/** One measure against the other, a point for every area that has both, in four quarters named in words. */
final class Scatter {

    /** How large, and whether words are short. */
    enum Format {
        WIDE(760, 500, 6.5, 18),
        NARROW(340, 400, 5.8, 15);

        private final double width;
        private final double height;
        private final double letter;
        private final double line;

        Format(double width, double height, double letter, double line) {
            this.width = width;
            this.height = height;
            this.letter = letter;
            this.line = line;
        }
    }

    private static final double LEFT = 44;
    private static final double TOP = 30;
    private static final double INSET = 10;
    private static final double NO_ROOM = 30;

    /** Up to so many points are all named where there is room; of more, the outermost. */
    private static final int FEW = 20;

    /** More points than this are dots without links and words: nobody walks through them, and a table follows. */
    static final int MANY = 200;

    private static final int LONG_NAME = 20;

    private final List<AreaMoney> areas;
    private final Format format;
    private final double right;
    private final double bottom;
    private final Axis across;
    private final Axis up;
    private final String linkBase;
    private final Ink ink = new Ink();
    private final PlotWords words;

    private Scatter(List<AreaMoney> areas, String linkBase, Format format) {
        this.areas = areas;
        this.format = format;
        this.right = format.width - 12;
        this.bottom = format.height - 44;
        this.across = Axis.over(areas.stream().map(Scatter::distance).toList());
        this.up = Axis.over(areas.stream().map(Scatter::net).toList());
        this.linkBase = linkBase;
        this.words = new PlotWords(LEFT, TOP, right, bottom, ink);
    }

    static List<AreaMoney> shown(List<AreaMoney> areas) {
        return areas.stream()
                .filter(area -> area.reading() != Reading.CANNOT_SAY)
                .toList();
    }

    /**
     * The picture; empty when no area has both figures.
     *
     * @param format for a desk or a phone
     * @param linkBase where the points lead, before the footprint's code; empty for a picture without links
     */
    static String of(
            List<AreaMoney> all, String linkBase, Format format, String title, String distanceYear, String netYear) {
        List<AreaMoney> areas = shown(all);
        return areas.isEmpty() ? "" : new Scatter(areas, linkBase, format).picture(title, distanceYear, netYear);
    }

    private String picture(String title, String distanceYear, String netYear) {
        ink.open(
                "svg",
                "class",
                "scatter " + format.name().toLowerCase(Locale.ROOT),
                "viewBox",
                "0 0 " + Ink.px(format.width) + " " + Ink.px(format.height),
                "role",
                isWalked() ? "group" : "img",
                "aria-label",
                title);
        quarters();
        axes(distanceYear, netYear);
        quarterNames();
        ink.open("g", "data-walk", isWalked() ? "points" : "");
        boolean first = true;
        for (AreaMoney area : areas.stream().sorted(AreaMoney.byDistance()).toList()) {
            point(area, first);
            first = false;
        }
        ink.close();
        names();
        return ink.close().toString();
    }

    private boolean isWalked() {
        return !linkBase.isEmpty() && areas.size() <= MANY;
    }

    private double x(BigDecimal value) {
        return across.place(value, LEFT, right);
    }

    private double y(BigDecimal value) {
        return up.place(value, bottom, TOP);
    }

    private void quarters() {
        double x0 = x(BigDecimal.ZERO);
        double y0 = y(BigDecimal.ZERO);
        ink.empty("rect", "class", "qboth", "x", LEFT, "y", y0, "width", x0 - LEFT, "height", bottom - y0);
        ink.empty("rect", "class", "qone", "x", x0, "y", y0, "width", right - x0, "height", bottom - y0);
        ink.empty("rect", "class", "qone", "x", LEFT, "y", TOP, "width", x0 - LEFT, "height", y0 - TOP);
    }

    /** Drawn over the grid; each stays within its quarter. */
    private void quarterNames() {
        boolean narrow = format == Format.NARROW;
        quarter(Reading.ONLY_TARGET, narrow ? "Missed target only" : "Missed its target, sound underneath");
        quarter(Reading.NEITHER, "Neither");
        quarter(Reading.BOTH, narrow ? "Both" : "Overspending on both");
        quarter(Reading.ONLY_STRUCTURAL, narrow ? "Met, in deficit" : "Meets its target, structural deficit");
    }

    private void quarter(Reading reading, String title) {
        long count = areas.stream().filter(area -> area.reading() == reading).count();
        boolean onTheRight = reading == Reading.NEITHER || reading == Reading.ONLY_STRUCTURAL;
        double x0 = x(BigDecimal.ZERO);
        double room = (onTheRight ? right - x0 : x0 - LEFT) - 2 * INSET;
        if (count > 0 || room > NO_ROOM) {
            words.quarter(
                    title + " (" + count + ")",
                    onTheRight ? right - INSET : LEFT + INSET,
                    onTheRight,
                    reading == Reading.BOTH || reading == Reading.ONLY_STRUCTURAL,
                    room,
                    format.letter,
                    format.line);
        }
    }

    private void axes(String distanceYear, String netYear) {
        for (BigDecimal tick : across.ticks()) {
            double x = x(tick);
            ink.empty("path", "class", tick.signum() == 0 ? "ax0" : "ax", "d", line(x, TOP, x, bottom));
            ink.text("text", Axis.tick(tick), "class", "tx", "x", x, "y", bottom + 17, "text-anchor", "middle");
        }
        for (BigDecimal tick : up.ticks()) {
            double y = y(tick);
            ink.empty("path", "class", tick.signum() == 0 ? "ax0" : "ax", "d", line(LEFT, y, right, y));
            ink.text("text", Axis.tick(tick), "class", "tx", "x", LEFT - 7, "y", y + 4, "text-anchor", "end");
        }
        ink.text(
                "text",
                (format == Format.NARROW ? "Net position " : "Net position as share of allocations ") + netYear
                        + ", %. Down: deficit",
                "class",
                "tx",
                "x",
                4.0,
                "y",
                16.0);
        ink.text(
                "text",
                (format == Format.NARROW ? "Distance " : "Distance from control total ") + distanceYear
                        + ", £ million. Left: fell short",
                "class",
                "tx",
                "x",
                right,
                "y",
                format.height - 8,
                "text-anchor",
                "end");
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + Ink.px(x1) + " " + Ink.px(y1) + "L" + Ink.px(x2) + " " + Ink.px(y2);
    }

    private void point(AreaMoney area, boolean first) {
        if (!linkBase.isEmpty() && !isWalked()) {
            dot(area, 3);
            return;
        }
        String label = area.name() + ": " + area.both() + ". " + area.words();
        if (linkBase.isEmpty()) {
            ink.open("g");
        } else {
            ink.open(
                    "a",
                    "href",
                    linkBase + area.code() + "#money",
                    "aria-label",
                    label,
                    "tabindex",
                    first ? "0" : "-1");
        }
        ink.text("title", label);
        dot(area, 5);
        ink.close();
    }

    private void dot(AreaMoney area, double radius) {
        ink.empty(
                "circle",
                "class",
                "pt " + area.reading().id(),
                "data-c",
                area.code(),
                "cx",
                x(distance(area)),
                "cy",
                y(net(area)),
                "r",
                radius);
    }

    /** Names of the outermost first, then of the others where the points are few. */
    private void names() {
        areas.forEach(area -> words.point(x(distance(area)), y(net(area))));
        Set<AreaMoney> named = new LinkedHashSet<>(Outermost.of(areas));
        if (areas.size() <= FEW) {
            named.addAll(areas);
        }
        named.forEach(area -> words.name(name(area), x(distance(area)), y(net(area))));
    }

    private String name(AreaMoney area) {
        boolean tooLong = format == Format.NARROW || area.name().length() > LONG_NAME;
        return tooLong ? area.footprint().shortName() : area.name();
    }

    static BigDecimal distance(AreaMoney area) {
        return Objects.requireNonNull(area.distance().value());
    }

    static BigDecimal net(AreaMoney area) {
        return Objects.requireNonNull(area.net().value());
    }
}
