package org.candour.publication.money;

import java.util.List;

/** The small drawings of all areas as one, for a file. */
final class TrendSheet {

    private static final int ACROSS = 6;
    private static final double CELL = 170;
    private static final double ROW = 140;

    private TrendSheet() {}

    static String of(Trend trend) {
        List<Trend.Small> smalls = trend.smalls();
        int rows = Math.max(1, (smalls.size() + ACROSS - 1) / ACROSS);
        Ink ink = new Ink();
        ink.open("svg", "viewBox", "0 0 " + Ink.px(ACROSS * CELL) + " " + Ink.px(rows * ROW));
        double drawn = Trend.width(trend.years().size());
        double scale = Math.min(1, (CELL - 20) / Math.max(1, drawn));
        for (int i = 0; i < smalls.size(); i++) {
            double x = i % ACROSS * CELL;
            double y = i / ACROSS * ROW;
            Trend.Small small = smalls.get(i);
            ink.text("text", shortened(small.name()), "class", "tx", "x", x, "y", y + 12);
            ink.drawn(small.svg()
                    .replaceFirst(
                            "<svg ",
                            "<svg x=\"" + Ink.px(x) + "\" y=\"" + Ink.px(y + 18) + "\" width=\"" + Ink.px(drawn * scale)
                                    + "\" height=\"" + Ink.px((Trend.HEIGHT + 14) * scale) + "\" "));
            ink.text("text", small.newest(), "class", "tx b", "x", x, "y", y + ROW - 14);
        }
        return ink.close().toString();
    }

    private static String shortened(String name) {
        return name.length() > 26 ? name.substring(0, 25).strip() + "…" : name;
    }
}
