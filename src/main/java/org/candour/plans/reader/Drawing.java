package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.candour.plans.reader.layout.Stroke;

/** What is drawn on a page besides letters: straight lines, and areas on which white letters can be seen. */
final class Drawing {

    private static final int MOST = 4000;
    private static final float THIN = 2.5f;

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<float[]> painted = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float[] at = new float[2];
    private boolean tooMuch;

    /** Straight lines along the page's edges. */
    List<Stroke> strokes() {
        return strokes;
    }

    /** Whether something that is not white lies here. */
    boolean isPainted(float x, float y) {
        for (float[] box : painted) {
            if (x >= box[0] - 1 && x <= box[2] + 1 && y >= box[1] - 1 && y <= box[3] + 1) {
                return true;
            }
        }
        return tooMuch;
    }

    void picture(Matrix matrix) {
        float[] box = at(point(matrix, 0, 0));
        for (int corner = 1; corner < 4; corner++) {
            include(box, point(matrix, corner & 1, corner >> 1));
        }
        paint(box);
    }

    void operator(String name, List<COSBase> operands, PDGraphicsState state, boolean white) {
        switch (name) {
            case "m" -> {
                if (operands.size() >= 2) {
                    at = point(state.getCurrentTransformationMatrix(), number(operands, 0), number(operands, 1));
                }
            }
            case "l", "c", "v", "y" -> {
                if (operands.size() >= 2) {
                    lineTo(state.getCurrentTransformationMatrix(), operands);
                }
            }
            case "re" -> {
                if (operands.size() >= 4) {
                    rectangle(state.getCurrentTransformationMatrix(), operands);
                }
            }
            case "S", "s" -> end(true, false);
            case "f", "F", "f*" -> end(false, !white);
            case "B", "B*", "b", "b*" -> end(true, !white);
            case "n" -> path.clear();
            case "sh" -> tooMuch = true;
            default -> {}
        }
    }

    private void lineTo(Matrix matrix, List<COSBase> operands) {
        float[] to = point(matrix, number(operands, operands.size() - 2), number(operands, operands.size() - 1));
        add(include(new float[] {at[0], at[1], at[0], at[1]}, to));
        at = to;
    }

    private void rectangle(Matrix matrix, List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float[] box = at(point(matrix, x, y));
        add(include(box, point(matrix, x + number(operands, 2), y + number(operands, 3))));
    }

    private void add(float[] box) {
        if (path.size() < MOST) {
            path.add(box);
        } else {
            tooMuch = true;
        }
    }

    private void end(boolean stroked, boolean filled) {
        float[] all = null;
        for (float[] box : path) {
            stroke(box, stroked);
            all = all == null ? box.clone() : include(include(all, box[0], box[1]), box[2], box[3]);
        }
        if (filled && all != null) {
            paint(all);
        }
        path.clear();
    }

    private void stroke(float[] box, boolean stroked) {
        boolean thin = Math.min(box[2] - box[0], box[3] - box[1]) <= THIN;
        if (strokes.size() >= MOST) {
            return;
        }
        if (thin) {
            strokes.add(new Stroke(box[0], box[1], box[2], box[3]));
        } else if (stroked) {
            strokes.add(new Stroke(box[0], box[1], box[2], box[1]));
            strokes.add(new Stroke(box[0], box[3], box[2], box[3]));
            strokes.add(new Stroke(box[0], box[1], box[0], box[3]));
            strokes.add(new Stroke(box[2], box[1], box[2], box[3]));
        }
    }

    private void paint(float[] box) {
        if (painted.size() < MOST) {
            painted.add(box);
        } else {
            tooMuch = true;
        }
    }

    private static float[] at(float[] point) {
        return new float[] {point[0], point[1], point[0], point[1]};
    }

    private static float[] include(float[] box, float[] point) {
        return include(box, point[0], point[1]);
    }

    private static float[] include(float[] box, float x, float y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
        return box;
    }

    private static float[] point(Matrix matrix, float x, float y) {
        return new float[] {
            x * matrix.getValue(0, 0) + y * matrix.getValue(1, 0) + matrix.getValue(2, 0),
            x * matrix.getValue(0, 1) + y * matrix.getValue(1, 1) + matrix.getValue(2, 1)
        };
    }

    private static float number(List<COSBase> operands, int i) {
        return operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
