package org.candour.plans.reader.layout;

/**
 * A letter where it stands, in the page's own measure (y upwards).
 *
 * @param text one sign or, for a ligature, several; a space for a space
 * @param x where its baseline begins
 * @param y where its baseline begins
 * @param advance how far the next letter is, along the baseline
 * @param size the height of its typeface
 * @param turn the direction of its baseline in degrees against the clock, from 0 to 359
 * @param style of {@link Style}, added up
 */
public record Glyph(String text, float x, float y, float advance, float size, int turn, int style) {

    boolean isSpace() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
