package org.candour.plans.reader.picture;

/**
 * Goes strictly through a picture packed as faxes are (T.4 and T.6). What shows such pictures finds its way back after
 * damage and leaves white what it could not make out.
 *
 * @param way how the rows are packed
 * @param columns the width of the picture
 * @param wholeBytes whether every row begins with a byte of its own
 */
public record FaxCheck(Way way, int columns, boolean wholeBytes) {

    /** How the rows are packed. */
    public enum Way {
        /** Each by itself. */
        RUNS,
        /** Some by themselves, others by what differs from the row above; a bit tells. */
        MIXED,
        /** All by what differs from the row above, without marks between them. */
        BELOW
    }

    private static final int WIDEST = 1 << 17;

    /** The sign of a row's end; two of them end the picture. */
    private static final int END_OF_LINE = 1;

    private static final int END_LENGTH = 12;

    /** A slow fax machine was given time by zeros, but never so much of it. */
    private static final int LONGEST_WAIT = 2048;

    /** Some programs write a height that is rounded. */
    private static final int FEW_ROWS = 8;

    private static final int FEW_BYTES = 16;

    /** Whether all of the rows are there, and each makes sense. */
    public boolean isWhole(byte[] packed, int rows) {
        if (columns < 1 || columns > WIDEST) {
            return false;
        }
        FaxBits bits = new FaxBits(packed);
        FaxRow above = new FaxRow(columns);
        for (int row = 0; row < rows; row++) {
            FaxRow next = new FaxRow(columns);
            if (way == Way.BELOW && isEnd(bits, 2) || way != Way.BELOW && isLastLine(bits)) {
                return rows - row <= FEW_ROWS;
            }
            boolean byItself = way == Way.RUNS || way == Way.MIXED && bits.next();
            if (!(byItself ? next.readRuns(bits) : next.readBelow(above, bits))) {
                return false;
            }
            if (wholeBytes) {
                bits.toNextByte();
            }
            above = next;
        }
        return isEnd(bits, 1) || bits.left() <= FEW_BYTES;
    }

    private static boolean isEnd(FaxBits bits, int signs) {
        return bits.peek(END_LENGTH) == END_OF_LINE
                && (signs == 1 || bits.peek(2 * END_LENGTH) == (END_OF_LINE << END_LENGTH | END_OF_LINE));
    }

    /** Passes over the sign of the end of the row before; whether no row follows. */
    private boolean isLastLine(FaxBits bits) {
        int signs = 0;
        while (signs < 2 && bits.peek(END_LENGTH - 1) == 0) {
            if (bits.skipZeros() > LONGEST_WAIT || bits.areAtTheirEnd()) {
                return true;
            }
            bits.skip(1);
            signs++;
            if (way == Way.MIXED && bits.peek(END_LENGTH + 1) == (1 << END_LENGTH | END_OF_LINE)) {
                bits.skip(1);
            }
        }
        return signs == 2;
    }
}
