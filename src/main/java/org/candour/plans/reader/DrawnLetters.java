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
 * Notices writing that is drawn shape by shape instead of being set in a typeface: small filled shapes of many kinds
 * that stand on one line. Only a recogniser can read it. What many pages draw alike is a logo, and is passed over.
 */
final class DrawnLetters {

    private static final int FEWEST_ON_A_LINE = 8;
    private static final int FEWEST_KINDS = 5;
    private static final int FEWEST_STROKES = 3;
    private static final float SMALLEST = 2.5f;
    private static final float LARGEST = 40;
    private static final int MOST = 20_000;
    private static final int MOST_LOGOS = 2000;
    private static final int LOGO = 3;

    private record Shape(float left, float bottom, int kind) {}

    private final Map<Integer, Integer> linesSeen = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> open = new ArrayList<>();
    private float left;
    private float bottom;
    private float right;
    private float top;
    private int strokes;

    /** Another page begins. */
    void clear() {
        shapes.clear();
        open.clear();
        strokes = 0;
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> {
                end();
                include(operands, matrix);
            }
            case "l", "c", "v", "y" -> {
                include(operands, matrix);
                strokes++;
            }
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                end();
                shapes.addAll(shapes.size() < MOST ? open : List.of());
                open.clear();
            }
            case "S", "s", "n" -> {
                strokes = 0;
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
        float x = across.floatValue() * matrix.getValue(0, 0)
                + up.floatValue() * matrix.getValue(1, 0)
                + matrix.getValue(2, 0);
        float y = across.floatValue() * matrix.getValue(0, 1)
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
        float width = right - left;
        float height = top - bottom;
        if (strokes > FEWEST_STROKES
                && Math.max(width, height) >= SMALLEST
                && Math.max(width, height) <= LARGEST
                && open.size() < MOST) {
            int kind = (strokes * 97 + Math.round(width * 4)) * 331 + Math.round(height * 4);
            open.add(new Shape(left, bottom, kind));
        }
        strokes = 0;
    }

    /** Asked once a page, when it has been drawn. */
    boolean areThere() {
        return lines(true) | lines(false); // both are to be remembered
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
