package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a page. What runs in another direction than most of the page's text comes after that. */
public final class PageLayout {

    private PageLayout() {}

    /**
     * @param glyphs in the order in which they are drawn
     * @param strokes straight lines, in any order
     */
    public static List<TextLine> lines(List<Glyph> glyphs, List<Stroke> strokes) {
        Map<Integer, List<Glyph>> byTurn = byTurn(glyphs);
        CurvedText curved = null;
        if (byTurn.size() > 1) {
            curved = new CurvedText(glyphs);
            byTurn = byTurn(curved.straight());
        }
        List<List<Glyph>> directions = new ArrayList<>(byTurn.values());
        directions.sort(Comparator.comparingInt(direction -> -direction.size()));
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> direction : directions) {
            lines.addAll(direction(direction, strokes));
        }
        lines.addAll(curved == null ? List.of() : curved.lines());
        return lines;
    }

    private static Map<Integer, List<Glyph>> byTurn(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            byTurn.computeIfAbsent(glyph.turn(), turn -> new ArrayList<>()).add(glyph);
        }
        return byTurn;
    }

    private static List<TextLine> direction(List<Glyph> glyphs, List<Stroke> strokes) {
        int turn = glyphs.getFirst().turn();
        Frame frame = new Frame(turn);
        SegmentBuilder builder = new SegmentBuilder(frame);
        glyphs.forEach(builder::add);
        ReadingOrder order = new ReadingOrder(frame.rules(strokes), turn);
        List<Segment> segments = builder.finish();
        List<String> broken = new ArrayList<>(new DropCaps(segments).wholes());
        broken.addAll(new BrokenWords(segments).found());
        Edges edges = new Edges(segments);
        edges.head().forEach(order::read);
        order.read(edges.body());
        order.tell(broken);
        edges.foot().forEach(order::read);
        return order.lines();
    }
}
