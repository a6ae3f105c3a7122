package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines that bend, as in a wheel or on an arc: letters that follow each other closely, each turned a little against the
 * one before. Sorted by direction their words would fall apart into letters.
 */
final class CurvedText {

    private static final int FEWEST = 4;
    private static final int STEEPEST = 45;
    private static final int SLIGHT = 10;
    private static final double CLOSE = 0.7;
    private static final double SPACE = 0.22;
    private static final double SAME_SIZE = 0.15;

    private record Letter(Glyph glyph, double gap, boolean spaceBefore) {}

    private final List<Glyph> straight = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Glyph> taken = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private boolean space;

    /** @param glyphs in the order in which they are drawn */
    CurvedText(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            add(glyph);
        }
        end();
    }

    /** The letters of all other lines. */
    List<Glyph> straight() {
        return straight;
    }

    List<TextLine> lines() {
        return lines;
    }

    private void add(Glyph glyph) {
        if (glyph.isSpace()) {
            space = true;
            taken.add(glyph);
            return;
        }
        double gap = letters.isEmpty() ? 0 : gap(letters.getLast().glyph(), glyph);
        if (!letters.isEmpty() && !follows(letters.getLast().glyph(), glyph, gap)) {
            end();
            gap = 0;
        }
        letters.add(new Letter(glyph, gap, space && !letters.isEmpty()));
        taken.add(glyph);
        space = false;
    }

    private boolean follows(Glyph last, Glyph glyph, double gap) {
        double room = space ? 2 * CLOSE : CLOSE;
        return Math.abs(turned(last.turn(), glyph.turn())) <= STEEPEST
                && gap < room * last.size()
                && Math.abs(glyph.size() - last.size()) < SAME_SIZE * last.size();
    }

    /** How far the letter begins from where the one before it ends. */
    private static double gap(Glyph last, Glyph glyph) {
        double angle = Math.toRadians(last.turn());
        double x = last.x() + last.advance() * Math.cos(angle);
        double y = last.y() + last.advance() * Math.sin(angle);
        return Math.hypot(glyph.x() - x, glyph.y() - y);
    }

    private void end() {
        if (bends()) {
            lines.add(line());
        } else {
            straight.addAll(taken);
        }
        letters.clear();
        taken.clear();
        space = false;
    }

    /** Two directions far apart may be two labels. */
    private boolean bends() {
        int[] turns = letters.stream()
                .mapToInt(letter -> letter.glyph().turn())
                .distinct()
                .toArray();
        return letters.size() >= FEWEST
                && (turns.length > 2 || turns.length == 2 && Math.abs(turned(turns[0], turns[1])) <= SLIGHT);
    }

    private static int turned(int from, int to) {
        return Math.floorMod(to - from + 180, 360) - 180;
    }

    private TextLine line() {
        double usual = usualGap();
        boolean spaces = letters.stream().anyMatch(Letter::spaceBefore);
        StringBuilder text = new StringBuilder();
        for (Letter letter : letters) {
            boolean wide = letter.gap() > usual + SPACE * letter.glyph().size();
            text.append(letter.spaceBefore() || wide && !spaces ? " " : "")
                    .append(letter.glyph().text());
        }
        Glyph first = letters.getFirst().glyph();
        Frame frame = new Frame(first.turn());
        double left = frame.along(first.x(), first.y());
        return new TextLine(
                text.toString(),
                left,
                left + text.length() * first.advance(),
                frame.down(first.x(), first.y()),
                first.size(),
                first.style(),
                first.turn(),
                false);
    }

    private double usualGap() {
        double[] gaps = letters.stream().skip(1).mapToDouble(Letter::gap).toArray();
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }
}
