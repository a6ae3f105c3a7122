package org.candour.plans.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.reader.layout.GlyphText.Placed;

/** Puts letters together, in the order in which the file draws them, as long as they follow each other on one line. */
final class SegmentBuilder {

    private static final double WIDEST_GAP = 0.9;
    private static final double WIDEST_STEP_BACK = 0.5;
    private static final double TALLEST_STEP = 0.5;

    private final Frame frame;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, List<Segment>> byText = new HashMap<>();
    private final List<Placed> letters = new ArrayList<>();
    private boolean space;
    private boolean bold;
    private int style;

    SegmentBuilder(Frame frame) {
        this.frame = frame;
    }

    void add(Glyph glyph) {
        if (glyph.isSpace()) {
            space = true;
            return;
        }
        double left = frame.along(glyph.x(), glyph.y());
        double down = frame.down(glyph.x(), glyph.y());
        int kind = glyph.style() & ~Style.BOLD;
        if (!letters.isEmpty()) {
            Placed last = letters.getLast();
            if (isDrawnAgain(last, glyph, left, down)) {
                return;
            }
            if (kind != style
                    || letters.size() == 1 && DropCaps.isLarge(last, glyph)
                    || !follows(last, glyph, left, down)) {
                close();
            }
        }
        boolean first = letters.isEmpty();
        style = kind;
        bold = (first || bold) && (glyph.style() & Style.BOLD) != 0;
        letters.add(new Placed(glyph.text(), left, left + glyph.advance(), down, glyph.size(), space && !first));
        space = false;
    }

    private static boolean follows(Placed last, Glyph glyph, double left, double down) {
        double size = Math.max(last.size(), glyph.size());
        double gap = left - last.right();
        return Math.abs(down - last.baseline()) <= TALLEST_STEP * size
                && gap <= WIDEST_GAP * size
                && gap >= -WIDEST_STEP_BACK * size;
    }

    /** Letters are drawn twice at almost the same place to look bold. */
    private static boolean isDrawnAgain(Placed last, Glyph glyph, double left, double down) {
        return last.text().equals(glyph.text())
                && Math.abs(left - last.left()) < 0.3 * Math.max(0.2 * glyph.size(), glyph.advance())
                && Math.abs(down - last.baseline()) < 0.1 * glyph.size();
    }

    List<Segment> finish() {
        close();
        return segments;
    }

    private void close() {
        if (letters.isEmpty()) {
            return;
        }
        double size = usualSize();
        double baseline = letters.getFirst().baseline();
        double right = 0;
        for (Placed letter : letters) {
            if (letter.size() >= 0.99 * size && letter.size() <= 1.01 * size) {
                baseline = letter.baseline();
                break;
            }
        }
        for (Placed letter : letters) {
            right = Math.max(letter.right(), right == 0 ? letter.right() : right);
        }
        keep(new Segment(
                new GlyphText(letters, size, baseline).toString(),
                letters.getFirst().left(),
                right,
                baseline,
                size,
                style | (bold ? Style.BOLD : 0)));
        letters.clear();
    }

    /** The size of most letters. */
    private double usualSize() {
        double size = letters.getFirst().size();
        int votes = 0;
        for (Placed letter : letters) {
            if (votes == 0) {
                size = letter.size();
            }
            votes += Math.abs(letter.size() - size) < 0.05 ? 1 : -1;
        }
        return size;
    }

    /** Without what is drawn a second time over itself. */
    private void keep(Segment segment) {
        List<Segment> same = byText.computeIfAbsent(segment.text(), text -> new ArrayList<>(1));
        for (Segment other : same) {
            if (Math.abs(other.left() - segment.left()) < 0.3 * segment.size()
                    && Math.abs(other.baseline() - segment.baseline()) < 0.3 * segment.size()) {
                if ((other.style() & Style.HIDDEN) != 0 && (segment.style() & Style.HIDDEN) == 0) {
                    segments.set(segments.indexOf(other), segment);
                    same.set(same.indexOf(other), segment);
                }
                return;
            }
        }
        same.add(segment);
        segments.add(segment);
    }
}
