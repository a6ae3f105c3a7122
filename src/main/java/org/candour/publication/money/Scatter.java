package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.candour.finance.Reading;

/** One measure against the other, a point for every area that has both, in four quarters named in words. */
final class Scatter {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 500;
    private static final double LEFT = 44;
    private static final double RIGHT = WIDTH - 12;
    private static final double TOP = 30;
    private static final double BOTTOM = HEIGHT - 44;
    private static final double INSET = 10;
    private static final int NAMED_EACH = 2;

    private final List<AreaMoney> areas;
    private final Axis across;
    private final Axis up;
    private final String linkBase;
    private final Ink ink = new Ink();

    private Scatter(List<AreaMoney> areas, String linkBase) {
        this.areas = areas;
        this.across = Axis.over(areas.stream().map(Scatter::distance).toList());
        this.up = Axis.over(areas.stream().map(Scatter::net).toList());
        this.linkBase = linkBase;
    }

    static List<AreaMoney> shown(List<AreaMoney> areas) {
        return areas.stream()
                .filter(area -> area.reading() != Reading.CANNOT_SAY)
                .toList();
    }

    /**
     * The picture; empty when no area has both figures.
     *
     * @param linkBase where the points lead, before the footprint's code; empty for a picture without links
     */
    static String of(List<AreaMoney> all, String linkBase, String title, String distanceYear, String netYear) {
        List<AreaMoney> areas = shown(all);
        return areas.isEmpty() ? "" : new Scatter(areas, linkBase).picture(title, distanceYear, netYear);
    }

    private String picture(String title, String distanceYear, String netYear) {
        ink.open(
                "svg",
                "class",
                "scatter",
                "viewBox",
                "0 0 " + Ink.px(WIDTH) + " " + Ink.px(HEIGHT),
                "role",
                linkBase.isEmpty() ? "img" : "group",
                "aria-label",
                title);
        quarters();
        axes(distanceYear, netYear);
        ink.open("g", "data-walk", linkBase.isEmpty() ? "" : "points");
        boolean first = true;
        for (AreaMoney area : areas.stream().sorted(AreaMoney.byDistance()).toList()) {
            point(area, first);
            first = false;
        }
        ink.close();
        names();
        return ink.close().toString();
    }

    private double x(BigDecimal value) {
        return across.place(value, LEFT, RIGHT);
    }

    private double y(BigDecimal value) {
        return up.place(value, BOTTOM, TOP);
    }

    private void quarters() {
        double x0 = x(BigDecimal.ZERO);
        double y0 = y(BigDecimal.ZERO);
        ink.empty("rect", "class", "qboth", "x", LEFT, "y", y0, "width", x0 - LEFT, "height", BOTTOM - y0);
        ink.empty("rect", "class", "qone", "x", x0, "y", y0, "width", RIGHT - x0, "height", BOTTOM - y0);
        ink.empty("rect", "class", "qone", "x", LEFT, "y", TOP, "width", x0 - LEFT, "height", y0 - TOP);
        quarter(Reading.ONLY_TARGET, "Missed its target, sound underneath", LEFT + INSET, TOP + 18, "start");
        quarter(Reading.NEITHER, "Neither", RIGHT - INSET, TOP + 18, "end");
        quarter(Reading.BOTH, "Overspending on both", LEFT + INSET, BOTTOM - 10, "start");
        quarter(Reading.ONLY_STRUCTURAL, "Meets its target, structural deficit", RIGHT - INSET, BOTTOM - 10, "end");
    }

    private void quarter(Reading reading, String words, double x, double y, String anchor) {
        long count = areas.stream().filter(area -> area.reading() == reading).count();
        ink.text("text", words + " (" + count + ")", "class", "tx q", "x", x, "y", y, "text-anchor", anchor);
    }

    private void axes(String distanceYear, String netYear) {
        for (BigDecimal tick : across.ticks()) {
            double x = x(tick);
            ink.empty("path", "class", tick.signum() == 0 ? "ax0" : "ax", "d", line(x, TOP, x, BOTTOM));
            ink.text("text", Axis.tick(tick), "class", "tx", "x", x, "y", BOTTOM + 17, "text-anchor", "middle");
        }
        for (BigDecimal tick : up.ticks()) {
            double y = y(tick);
            ink.empty("path", "class", tick.signum() == 0 ? "ax0" : "ax", "d", line(LEFT, y, RIGHT, y));
            ink.text("text", Axis.tick(tick), "class", "tx", "x", LEFT - 7, "y", y + 4, "text-anchor", "end");
        }
        ink.text(
                "text",
                "Net position as share of allocations " + netYear + ", %. Down: deficit",
                "class",
                "tx",
                "x",
                4.0,
                "y",
                16.0);
        ink.text(
                "text",
                "Distance from control total " + distanceYear + ", £ million. Left: fell short",
                "class",
                "tx",
                "x",
                RIGHT,
                "y",
                HEIGHT - 8,
                "text-anchor",
                "end");
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + Ink.px(x1) + " " + Ink.px(y1) + "L" + Ink.px(x2) + " " + Ink.px(y2);
    }

    private void point(AreaMoney area, boolean first) {
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
                5.0);
        ink.close();
    }

    /** Names of the outermost, where they don't run into each other. */
    private void names() {
        List<double[]> taken = new ArrayList<>();
        for (AreaMoney area : outermost()) {
            double x = x(distance(area));
            double y = y(net(area));
            boolean toTheLeft = x > (LEFT + RIGHT) * 0.82;
            boolean free = taken.stream().noneMatch(t -> Math.abs(t[1] - y) < 16 && Math.abs(t[0] - x) < 170);
            if (free) {
                taken.add(new double[] {x, y});
                ink.text(
                        "text",
                        area.footprint().shortName(),
                        "class",
                        "tx b",
                        "x",
                        toTheLeft ? x - 10 : x + 10,
                        "y",
                        y + 4,
                        "text-anchor",
                        toTheLeft ? "end" : "start",
                        "aria-hidden",
                        "true");
            }
        }
    }

    private Set<AreaMoney> outermost() {
        Set<AreaMoney> outermost = new LinkedHashSet<>();
        ends(outermost, Scatter::distance);
        ends(outermost, Scatter::net);
        areas.stream()
                .filter(area -> area.reading() == Reading.ONLY_STRUCTURAL)
                .min(Comparator.comparing(Scatter::net))
                .ifPresent(outermost::add);
        return outermost;
    }

    private void ends(Set<AreaMoney> into, Function<AreaMoney, BigDecimal> measure) {
        List<AreaMoney> sorted =
                areas.stream().sorted(Comparator.comparing(measure)).toList();
        into.addAll(sorted.subList(0, Math.min(NAMED_EACH, sorted.size())));
        into.add(sorted.getLast());
    }

    private static BigDecimal distance(AreaMoney area) {
        return Objects.requireNonNull(area.distance().value());
    }

    private static BigDecimal net(AreaMoney area) {
        return Objects.requireNonNull(area.net().value());
    }
}
