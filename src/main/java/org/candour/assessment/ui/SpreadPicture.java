package org.candour.assessment.ui;

import com.vaadin.flow.component.Html;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.assessment.ScoreLevel;

/**
 * Who gave which level, as letters on a line from 1 to 4. Wrapped, because only as inner HTML does a browser mend the
 * capitals of viewBox that the server's parser takes away.
 */
final class SpreadPicture {

    private SpreadPicture() {}

    static Html of(Line line) {
        Map<Integer, String> letters = new TreeMap<>();
        line.levels().forEach((letter, level) -> {
            if (level.points() > 0) {
                letters.merge(level.points(), letter, String::concat);
            }
        });
        StringBuilder svg = new StringBuilder(
                        "<span class=\"spread\"><svg viewBox=\"0 0 160 30\" role=\"img\" aria-label=\"")
                .append(spoken(line.levels()))
                .append("\">");
        for (int level = 1; level <= 4; level++) {
            svg.append("<path class=\"ax\" d=\"M%s 4V26\"></path>".formatted(x(level)));
        }
        if (letters.size() > 1) {
            int from = letters.keySet().stream().min(Integer::compare).orElse(1);
            int to = letters.keySet().stream().max(Integer::compare).orElse(1);
            svg.append("<path d=\"M%s 15H%s\" stroke=\"var(--ink)\" stroke-width=\"%s\"></path>"
                    .formatted(x(from), x(to), to - from > 1 ? "3" : "1.5"));
        }
        letters.forEach((level, who) -> svg.append(box(level, who)));
        return new Html(svg.append("</svg></span>").toString());
    }

    private static String box(int level, String who) {
        int width = 6 + 8 * who.length();
        return ("<rect x=\"%s\" y=\"6\" width=\"%d\" height=\"18\" rx=\"2\" fill=\"var(--ink)\"></rect><text x=\"%s\" y=\"19\""
                        + " text-anchor=\"middle\" class=\"who\">%s</text>")
                .formatted(Double.parseDouble(x(level)) - width / 2.0, width, x(level), who);
    }

    private static String x(int level) {
        return Double.toString(Math.round((12 + (level - 1) * 136 / 3.0) * 10) / 10.0);
    }

    private static String spoken(Map<String, ScoreLevel> levels) {
        return levels.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().title())
                .collect(Collectors.joining(", ", "Levels: ", ""));
    }
}
