package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Notices writing that is drawn shape by shape instead of being set in a typeface: small shapes of many kinds, filled
 * or drawn with a pen, that stand on one line. Only a recogniser can read it. What many pages draw alike is a logo, and is passed over.
 */
final class DrawnLetters {

    private static final int FEWEST_ON_A_LINE = 8;
    private static final int FEWEST_KINDS = 5;
    private static final int FEWEST_STROKES = 3;
    private static final float SMALLEST = 2.5f;
    private static final float LARGEST = 40;

    /** Nearer than this is no slant but a rounded number. */
    private static final float STRAIGHT = 0.3f;

    private static final int MOST = 20_000;
    private static final int MOST_LOGOS = 2000;
    private static final int LOGO = 3;

    private record Shape(float left, float bottom, int kind) {}

    private final Map<Integer, Integer> linesSeen = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> open = new ArrayList<>();
    private final PaintedLetters painted = new PaintedLetters();
    private float left;
    private float bottom;
    private float right;
    private float top;
    private float x;
    private float y;
    private boolean slanted;
    private int strokes;

    /** Another page begins. */
    void clear() {
        shapes.clear();
        open.clear();
        painted.clear();
        strokes = 0;
        slanted = false;
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        painted.operator(name, operands, matrix);
        switch (name) {
            case "m" -> {
                end();
                include(operands, matrix);
            }
            case "l", "c", "v", "y" -> {
                float fromX = x;
                float fromY = y;
                include(operands, matrix);
                slanted |= !name.equals("l") || Math.abs(x - fromX) > STRAIGHT && Math.abs(y - fromY) > STRAIGHT;
                strokes++;
            }
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                end();
                shapes.addAll(shapes.size() < MOST ? open : List.of());
                slanted = false;
                open.clear();
            }
            case "S", "s" -> {
                stroked();
                open.clear();
            }
            case "n" -> {
                strokes = 0;
                slanted = false;
                open.clear();
            }
            default -> {}
        }
    }

    private void include(List<COSBase> operands, Matrix matrix) {
        int count = operands.size();
        if (count < 2
                || !(operands.get(count - 2) instanceof COSNumber across)
                || !(operands.get(count - 1) instanceof COSNumber up)) {
            return;
        }
        x = across.floatValue() * matrix.getValue(0, 0)
                + up.floatValue() * matrix.getValue(1, 0)
                + matrix.getValue(2, 0);
        y = across.floatValue() * matrix.getValue(0, 1)
                + up.floatValue() * matrix.getValue(1, 1)
                + matrix.getValue(2, 1);
        boolean first = strokes == 0;
        left = first ? x : Math.min(left, x);
        right = first ? x : Math.max(right, x);
        bottom = first ? y : Math.min(bottom, y);
        top = first ? y : Math.max(top, y);
        strokes += first ? 1 : 0;
    }

    private void end() {
        if (strokes > FEWEST_STROKES) {
            keep(new Shape(left, bottom, kind(right - left, top - bottom, strokes)), right - left, top - bottom);
        }
        strokes = 0;
    }

    /**
     * A pen draws a letter in one go or in several, and cells, arrows and axes besides. A shape counts that has
     * something slanted or bent in it.
     */
    private void stroked() {
        boolean bent = slanted;
        end();
        if (bent) {
            shapes.addAll(shapes.size() < MOST ? open : List.of());
        }
        slanted = false;
    }

    private void keep(Shape shape, float width, float height) {
        float longest = Math.max(width, height);
        if (longest >= SMALLEST && longest <= LARGEST && open.size() < MOST) {
            open.add(shape);
        }
    }

    private static int kind(float width, float height, int strokes) {
        return (strokes * 97 + Math.round(width * 4)) * 331 + Math.round(height * 4);
    }

    /** Asked once a page, when it has been drawn. */
    boolean areThere() {
        boolean found = lines(true) | lines(false); // both are to be remembered
        for (int line : painted.lines()) {
            found |= isNew(line);
        }
        return found;
    }

    /** Lines that run across the page, or up it. */
    private boolean lines(boolean across) {
        Map<Integer, List<Shape>> lines = new HashMap<>();
        for (Shape shape : shapes) {
            int at = Math.round((across ? shape.bottom() : shape.left()) / 2);
            lines.computeIfAbsent(at, none -> new ArrayList<>()).add(shape);
        }
        boolean found = false;
        for (Map.Entry<Integer, List<Shape>> line : lines.entrySet()) {
            Set<Integer> kinds = new HashSet<>();
            line.getValue().forEach(shape -> kinds.add(shape.kind()));
            if (line.getValue().size() >= FEWEST_ON_A_LINE && kinds.size() >= FEWEST_KINDS) {
                found |= isNew(31 * line.getKey() + kinds.hashCode());
            }
        }
        return found;
    }

    private boolean isNew(int line) {
        if (linesSeen.size() > MOST_LOGOS) {
            linesSeen.clear();
        }
        return linesSeen.merge(line, 1, Integer::sum) <= LOGO;
    }
}
