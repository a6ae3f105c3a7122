package org.candour.plans.reader;

/** Ticks, crosses and bullets of the typefaces that consist of such, which keep them where no letter has its place. */
final class Pictograms {

    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';
    private static final char BULLET = '\uF0B7';

    private Pictograms() {}

    /**
     * What the sign shows; itself when that is not known.
     *
     * @param only whether its typeface has nothing but pictures
     */
    static String of(char sign, boolean only) {
        if (sign == BULLET) {
            return "\u2022";
        }
        if (!only || sign < FIRST || sign > LAST) {
            return String.valueOf(sign);
        }
        return switch (sign) {
            case '\uF0FC', '\uF0FE', '\uF050', '\uF052' -> "\u2713";
            case '\uF0FB', '\uF0FD', '\uF04F', '\uF051' -> "\u2717";
            case '\uF0E0', '\uF0E8', '\uF0F0' -> "\u2192";
            default -> "\u2022";
        };
    }
}
