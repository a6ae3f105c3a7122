package org.candour.publication.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.publication.page.Shade;

/**
 * A picture as a file of its own: title, period, scale, drawing, source and licence. Its colours are in the file, so that
 * it looks alike wherever it is put.
 */
final class PictureSheet {

    private static final double MARGIN = 24;
    private static final int LINE_LETTERS = 118;
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

    private static final String STYLE = """
            text { font-family: "Public Sans", "Segoe UI", Arial, sans-serif; fill: #15181c; font-size: 13px; }
            .h { font: 600 24px "Source Serif 4", Georgia, serif; } .k { fill: #41474f; } .src { font-size: 12px; fill: #41474f; }
            .map path { stroke: #fff; stroke-width: .8; stroke-linejoin: round; } .ml { font: 600 9px sans-serif; text-anchor: middle; dominant-baseline: central; } .tl { font: 600 11px sans-serif; text-anchor: middle; } .map path.hx { stroke: #7b828a; stroke-width: .6; } .callout { stroke: #15181c; fill: none; }
            .s0 { fill: #efefec; } .s1 { fill: #f0d3cb; } .s2 { fill: #dfa39d; } .s3 { fill: #bf6669; } .s4 { fill: #8c3147; } .s5 { fill: #53122b; } .su1 { fill: #b9d8d6; } .su2 { fill: #5a9ca0; } .hx { fill: url(#hatch); }
            .st3, .st4, .st5 { fill: #fff; } .ax { stroke: #d6d9d6; } .ax0 { stroke: #15181c; } .tx { font-size: 12px; fill: #41474f; } .tx.b { font-weight: 650; fill: #15181c; } .tx.q { font: italic 500 14px Georgia, serif; } .tx.ty { font-size: 11px; }
            .qboth { fill: #fdeeea; } .qone { fill: #fff6d6; } .pt { fill: #41474f; stroke: #fff; stroke-width: 1.2; } .pt.both { fill: #8c3147; } .pt.only-structural { fill: #15181c; } .median { stroke: #15181c; stroke-width: 2.5; } .tneg { fill: #bf6669; } .tpos { fill: #5a9ca0; } .tplain { fill: #41474f; }
            """;

    private static final String HATCH =
            "<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    + "<rect width=\"5\" height=\"5\" fill=\"#fff\"/><rect width=\"2\" height=\"5\" fill=\"#7b828a\"/></pattern></defs>";

    private final Ink ink = new Ink();
    private final double width;
    private double y = MARGIN;

    private PictureSheet(double width) {
        this.width = width;
    }

    /**
     * The file.
     *
     * @param lines below the title: unit, year, basis
     * @param drawing an {@code svg} element whose view box begins at 0 0
     * @param notes source and licence
     */
    static String of(
            String title,
            List<String> lines,
            List<Shade.Step> legend,
            String drawing,
            double width,
            List<String> notes) {
        return new PictureSheet(width).sheet(title, lines, legend, drawing, notes);
    }

    private String sheet(
            String title, List<String> lines, List<Shade.Step> legend, String drawing, List<String> notes) {
        Ink body = new Ink();
        text(body, title, "h", 26);
        lines.forEach(line -> wrapped(line).forEach(part -> text(body, part, "k", 18)));
        legend(body, legend);
        y += 10;
        place(body, drawing);
        y += 12;
        notes.forEach(note -> wrapped(note).forEach(part -> text(body, part, "src", 16)));
        double height = Math.ceil(y + MARGIN / 2);
        String size = "0 0 " + Ink.px(width) + " " + Ink.px(height);
        ink.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", size, "width", width, "height", height);
        ink.text("title", title);
        ink.open("style").drawn(STYLE).close();
        ink.drawn(HATCH);
        ink.empty("rect", "width", width, "height", height, "fill", "#fff");
        return ink.drawn(body.toString()).close().toString();
    }

    private void text(Ink body, String words, String style, double height) {
        y += height;
        body.text("text", words, "class", style, "x", MARGIN, "y", y - 6);
    }

    private void legend(Ink body, List<Shade.Step> legend) {
        double x = MARGIN;
        if (!legend.isEmpty()) {
            y += 12;
        }
        for (Shade.Step step : legend) {
            double room = 24 + step.text().length() * 7.4;
            if (x + room > width - MARGIN) {
                x = MARGIN;
                y += 20;
            }
            body.empty(
                    "rect",
                    "class",
                    step.cssClass(),
                    "x",
                    x,
                    "y",
                    y,
                    "width",
                    14.0,
                    "height",
                    14.0,
                    "stroke",
                    "#7b828a",
                    "stroke-width",
                    ".5");
            body.text("text", step.text(), "class", "k", "x", x + 19, "y", y + 12);
            x += room;
        }
        y += legend.isEmpty() ? 0 : 18;
    }

    /** As wide as the sheet, at most; never enlarged beyond half as much again. */
    private void place(Ink body, String drawing) {
        Matcher box = VIEW_BOX.matcher(drawing);
        if (!box.find()) {
            throw new IllegalArgumentException("The drawing has no view box");
        }
        double w = Double.parseDouble(box.group(1));
        double h = Double.parseDouble(box.group(2));
        double scale = Math.min(1.5, (width - 2 * MARGIN) / w);
        body.drawn(drawing.replaceFirst(
                "<svg ",
                "<svg x=\"" + Ink.px((width - w * scale) / 2) + "\" y=\"" + Ink.px(y) + "\" width=\""
                        + Ink.px(w * scale) + "\" height=\"" + Ink.px(h * scale) + "\" "));
        y += h * scale;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
