package org.candour.plans.reader;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.candour.plans.reader.layout.Glyph;
import org.candour.plans.reader.layout.Style;

/** Where a letter stands on its page, how large it is and in which direction it runs. */
final class GlyphPlace {

    /** A style of its own until it is known what lies below: drawn, but without any ink. */
    static final int INKLESS = 1 << 8;

    private static final double NEARLY_STRAIGHT = 0.05;
    private static final int STEP = 5;
    private static final float BESIDE = 2;
    private static final float FARTHEST = 1e9f;

    private final PDRectangle box;

    GlyphPlace(PDRectangle box) {
        this.box = box;
    }

    Glyph glyph(String text, Matrix matrix, Vector displacement, Fonts.Facts facts, int style) {
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float size = height(matrix) * facts.height();
        int hidden = isOutside(x, y) ? Style.HIDDEN : 0;
        return new Glyph(text, x, y, advance(matrix, displacement), Math.max(size, 0.1f), turn(matrix), style | hidden);
    }

    /** The letter as it counts when it is known whether a scan lies below: without ink it is hidden elsewhere. */
    static Glyph decided(Glyph glyph, boolean scan) {
        if ((glyph.style() & INKLESS) == 0) {
            return glyph;
        }
        int style = glyph.style() & ~INKLESS | (scan ? 0 : Style.HIDDEN);
        return new Glyph(glyph.text(), glyph.x(), glyph.y(), glyph.advance(), glyph.size(), glyph.turn(), style);
    }

    /** Counts the place of a letter that is left out to the one before it. */
    void widen(List<Glyph> glyphs, Matrix matrix, Vector displacement, boolean replaced) {
        if (replaced && !glyphs.isEmpty()) {
            Glyph last = glyphs.removeLast();
            glyphs.add(new Glyph(
                    last.text(),
                    last.x(),
                    last.y(),
                    last.advance() + advance(matrix, displacement),
                    last.size(),
                    last.turn(),
                    last.style()));
        }
    }

    /** Whether the letter is moved where no page is, by numbers too large to count with; its neighbours are lost then. */
    static boolean isNowhere(Matrix matrix, Vector displacement) {
        float sum = Math.abs(matrix.getTranslateX())
                + Math.abs(matrix.getTranslateY())
                + Math.abs(advance(matrix, displacement))
                + height(matrix);
        return !(sum < FARTHEST); // nor when it is no number
    }

    private boolean isOutside(float x, float y) {
        return x < box.getLowerLeftX() - BESIDE
                || x > box.getUpperRightX() + BESIDE
                || y < box.getLowerLeftY() - BESIDE
                || y > box.getUpperRightY() + BESIDE;
    }

    private static float advance(Matrix matrix, Vector displacement) {
        float a = matrix.getValue(0, 0);
        float b = matrix.getValue(0, 1);
        float length = b == 0 ? Math.abs(a) : (float) Math.hypot(a, b);
        return Math.max(0, displacement.getX() * length);
    }

    private static float height(Matrix matrix) {
        float c = matrix.getValue(1, 0);
        float d = matrix.getValue(1, 1);
        return c == 0 ? Math.abs(d) : (float) Math.hypot(c, d);
    }

    /** Right angles count as such when they nearly are; others in steps, so that a line stays a line. */
    private static int turn(Matrix matrix) {
        float a = matrix.getValue(0, 0);
        float b = matrix.getValue(0, 1);
        if (Math.abs(b) <= NEARLY_STRAIGHT * Math.abs(a)) {
            return a >= 0 ? 0 : 180;
        }
        if (Math.abs(a) <= NEARLY_STRAIGHT * Math.abs(b)) {
            return b >= 0 ? 90 : 270;
        }
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return Math.floorMod((int) Math.round(degrees / STEP) * STEP, 360);
    }
}
