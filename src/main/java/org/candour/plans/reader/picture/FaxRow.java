package org.candour.plans.reader.picture;

/** A row of dots: where its colour changes, beginning with white. */
final class FaxRow {

    private static final int NONE = -1;

    private final int columns;
    private final int[] changes;
    private int count;

    FaxRow(int columns) {
        this.columns = columns;
        this.changes = new int[columns + 2];
    }

    private void changeAt(int place) {
        if (count > 0 && changes[count - 1] == place) {
            count--; // no dots lie between the two
        } else if (place < columns) {
            changes[count++] = place;
        }
    }

    /** Reads it as runs; whether that makes sense. */
    boolean readRuns(FaxBits bits) {
        int at = 0;
        boolean black = false;
        while (at < columns) {
            int run = FaxCodes.run(bits, black);
            if (run < 0 || at + run > columns || bits.areUsedUp()) {
                return false;
            }
            at += run;
            changeAt(at);
            black = !black;
        }
        return true;
    }

    /** Reads it as what differs from the row above; whether that makes sense. */
    boolean readBelow(FaxRow above, FaxBits bits) {
        int at = NONE;
        boolean black = false;
        while (at < columns) {
            int change = above.firstBehind(at, black);
            if (bits.peek(4) == 0b0001) {
                bits.skip(4);
                at = above.place(change + 1);
            } else if (bits.peek(3) == 0b001) {
                bits.skip(3);
                at = readTwoRuns(bits, Math.max(0, at), black);
            } else {
                int shift = shift(bits);
                int to = above.place(change) + shift;
                if (shift > 3 || to < Math.max(0, at) || to > columns) {
                    return false;
                }
                at = to;
                changeAt(at);
                black = !black;
            }
            if (at < 0 || bits.areUsedUp()) {
                return false;
            }
        }
        return true;
    }

    /** Where they end; below 0 when they make no sense. */
    private int readTwoRuns(FaxBits bits, int from, boolean black) {
        int first = FaxCodes.run(bits, black);
        int second = first < 0 ? -1 : FaxCodes.run(bits, !black);
        if (second < 0 || from + first + second > columns) {
            return NONE;
        }
        changeAt(from + first);
        changeAt(from + first + second);
        return from + first + second;
    }

    /** By how much the change lies beside the one above; more than 3 when the bits do not say that. */
    private static int shift(FaxBits bits) {
        if (bits.peek(1) == 1) {
            bits.skip(1);
            return 0;
        }
        for (int far = 1; far <= 3; far++) {
            int length = far == 1 ? 3 : far + 4;
            int code = bits.peek(length);
            if (code == 0b11 || code == 0b10) {
                bits.skip(length);
                return code == 0b11 ? far : -far;
            }
        }
        return Integer.MAX_VALUE >> 2;
    }

    /** The first change behind the place that goes from the colour to the other. */
    private int firstBehind(int place, boolean black) {
        int change = black ? 1 : 0;
        while (change < count && changes[change] <= place) {
            change += 2;
        }
        return change;
    }

    private int place(int change) {
        return change < count ? changes[change] : columns;
    }
}
