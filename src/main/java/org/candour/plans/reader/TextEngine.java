package org.candour.plans.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Sets the letters of a string one behind the other (ISO 32000-1, 9.4.4). PDFBox does the same, but asks the typeface for
 * every letter of a document anew how wide it is; upright lines are left to it.
 */
abstract class TextEngine extends InkEngine {

    private static final int SPACE = 32;

    private final Fonts fonts = new Fonts();

    Fonts.Facts facts(PDFont font) {
        return fonts.of(font);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null || font.isVertical()) {
            super.showText(string);
        } else if (font instanceof PDSimpleFont) {
            Line line = new Line(font);
            for (byte code : string) {
                line.show(code & 0xff, true);
            }
        } else {
            Line line = new Line(font);
            ByteArrayInputStream codes = new ByteArrayInputStream(string);
            for (int left = codes.available(); left > 0; left = codes.available()) {
                int code = font.readCode(codes);
                line.show(code, left - codes.available() == 1);
            }
        }
    }

    /** One string in a typeface. */
    private final class Line {

        private final PDGraphicsState state = getGraphicsState();
        private final PDTextState text = state.getTextState();
        private final PDFont font;
        private final Fonts.Facts facts;
        private final float size = text.getFontSize();
        private final float across = text.getHorizontalScaling() / 100f;
        private final Matrix scale = new Matrix(size * across, 0, 0, size, 0, text.getRise());

        Line(PDFont font) {
            this.font = font;
            this.facts = facts(font);
        }

        void show(int code, boolean oneByte) throws IOException {
            Matrix place = state.getTextMatrix();
            Matrix shown = scale.multiply(place).multiply(state.getCurrentTransformationMatrix());
            Fonts.Letter letter = facts.letter(code);
            showGlyph(shown, font, code, letter.displacement());
            float space = code == SPACE && oneByte ? text.getWordSpacing() : 0;
            float width = letter.displacement().getX() * size + text.getCharacterSpacing() + space;
            place.translate(width * across, 0);
        }
    }
}
