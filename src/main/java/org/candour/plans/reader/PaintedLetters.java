package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Notices writing that is painted row of dots by row of dots, each stroke of a letter as thin rectangles of its own.
 * Bars, shades and dotted lines are of one width, stand in one row, or are larger.
 */
final class PaintedLetters {

    private static final float THINNEST = 0.1f;
    private static final float THIN = 3;
    private static final float LONGEST = 25;

    /** The height of a line of small writing, and the width of a letter's part. */
    private static final int LINE = 12;

    private static final int PART = 4;
    private static final int MOST_PLACES = 1000;

    private static final int FEWEST = 60;
    private static final int FEWEST_PARTS = 25;
    private static final int FEWEST_LENGTHS = 6;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST = 50_000;

    /** What is painted at one height. */
    private static final class Line {
        private final BitSet parts = new BitSet();
        private final BitSet lengths = new BitSet();
        private final BitSet rows = new BitSet();
        private int count;

        private boolean isWriting() {
            return count >= FEWEST
                    && parts.cardinality() >= FEWEST_PARTS
                    && lengths.cardinality() >= FEWEST_LENGTHS
                    && rows.cardinality() >= FEWEST_ROWS;
        }
    }

    private record Box(float left, float bottom, float width, float height) {}

    private final Map<Integer, Line> lines = new HashMap<>();
    private final List<Box> open = new ArrayList<>();
    private int painted;

    /** Another page begins. */
    void clear() {
        lines.clear();
        open.clear();
        painted = 0;
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "re" -> rectangle(operands, matrix);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                open.forEach(this::paint);
                open.clear();
            }
            case "S", "s", "n" -> open.clear();
            default -> {}
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4 || open.size() + painted > MOST) {
            return;
        }
        float x = number(operands.get(0));
        float y = number(operands.get(1));
        float width = number(operands.get(2));
        float height = number(operands.get(3));
        float left = x * matrix.getValue(0, 0) + y * matrix.getValue(1, 0) + matrix.getValue(2, 0);
        float bottom = x * matrix.getValue(0, 1) + y * matrix.getValue(1, 1) + matrix.getValue(2, 1);
        float across = Math.abs(width * matrix.getValue(0, 0) + height * matrix.getValue(1, 0));
        float up = Math.abs(width * matrix.getValue(0, 1) + height * matrix.getValue(1, 1));
        boolean isThin = Math.min(across, up) >= THINNEST && Math.min(across, up) <= THIN;
        if (isThin && Math.max(across, up) <= LONGEST) {
            open.add(new Box(left, bottom, across, up));
        }
    }

    private void paint(Box box) {
        painted++;
        Line line = lines.computeIfAbsent((int) Math.floor(box.bottom() / LINE), none -> new Line());
        line.count++;
        line.parts.set(place(box.left() / PART));
        line.lengths.set(Math.round(2 * Math.max(box.width(), box.height())));
        line.rows.set(place(box.bottom() * 2) % (2 * LINE));
    }

    private static int place(float at) {
        return Math.floorMod(Math.round(at), MOST_PLACES);
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** What tells the lines of writing from those of other pages. */
    List<Integer> lines() {
        List<Integer> found = new ArrayList<>();
        lines.forEach((at, line) -> {
            if (line.isWriting()) {
                found.add(31 * (31 * at + line.parts.hashCode()) + line.count);
            }
        });
        return found;
    }
}
