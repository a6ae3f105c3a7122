package org.candour.plans.reader.picture;

import org.jspecify.annotations.Nullable;

/**
 * Follows the packing of one pass over a JPEG's squares.
 *
 * @param low how many of the last binary digits are left to later passes
 */
record JpegScan(JpegBits bits, boolean progressive, int from, int to, boolean again, int low, int[] pending) {

    private static final int SQUARE = 64;
    private static final int SIXTEEN = 15;

    /** Whether what stands there of the square makes sense. */
    boolean square(JpegPlane plane, int square, @Nullable JpegCodes means, @Nullable JpegCodes others) {
        boolean sound = from > 0 || mean(plane, square, means);
        if (sound && !progressive) {
            sound = others != null && rest(plane, square, others, 1, SQUARE - 1);
        } else if (sound && from > 0) {
            sound = others != null
                    && (again ? restAgain(plane, square, others) : rest(plane, square, others, from, to));
        }
        return sound && !bits.areTooFew();
    }

    private boolean mean(JpegPlane plane, int square, @Nullable JpegCodes codes) {
        if (again) {
            return plane.addToMean(square, bits.take(1), low);
        }
        int length = codes == null ? JpegCodes.NONE : codes.next(bits);
        if (length < 0 || length > 15) {
            return false;
        }
        int differs = length == 0 ? 0 : bits.take(length);
        return plane.mean(square, length > 0 && differs < 1 << length - 1 ? differs - (1 << length) + 1 : differs, low);
    }

    private boolean rest(JpegPlane plane, int square, JpegCodes codes, int first, int last) {
        if (pending[0] > 0) {
            pending[0]--;
            return true;
        }
        int alike = 0;
        for (int place = first; place <= last; place++) {
            int code = codes.next(bits);
            int length = code & SIXTEEN;
            int skipped = code >> 4;
            if (code < 0) {
                return false;
            }
            if (length == 0 && skipped < SIXTEEN) {
                pending[0] = (1 << skipped) - 1 + (skipped > 0 ? bits.take(skipped) : 0);
                return progressive || skipped == 0;
            }
            place += skipped;
            if (place > last) {
                return false;
            }
            if (length > 0) {
                plane.fill(square, place);
                alike += bits.take(length) == 0 && length == 1 && skipped == 0 ? 1 : 0;
            }
        }
        return alike < SQUARE - 1; // so much of the finest pattern is drawn by zeros in the place of something else
    }

    /** Makes finer what is known already, and adds what was too small. */
    private boolean restAgain(JpegPlane plane, int square, JpegCodes codes) {
        int place = from;
        while (pending[0] == 0 && place <= to) {
            int code = codes.next(bits);
            int skipped = code >> 4;
            boolean added = (code & SIXTEEN) > 0;
            if (code < 0 || (code & SIXTEEN) > 1) {
                return false;
            }
            if (!added && skipped < SIXTEEN) {
                pending[0] = (1 << skipped) + (skipped > 0 ? bits.take(skipped) : 0);
                break;
            }
            bits.take(added ? 1 : 0);
            place = pass(plane, square, place, skipped);
            if (place > to) {
                return !added;
            }
            if (added) {
                plane.fill(square, place);
            }
            place++;
        }
        if (pending[0] > 0) {
            pass(plane, square, place, SQUARE);
            pending[0]--;
        }
        return true;
    }

    /** Goes over so many empty places, and a digit of each that is not; to the next empty one. */
    private int pass(JpegPlane plane, int square, int first, int empty) {
        int left = empty;
        int place = first;
        while (place <= to) {
            if (plane.isFilled(square, place)) {
                bits.take(1);
            } else if (left-- == 0) {
                return place;
            }
            place++;
        }
        return place;
    }
}
