package org.candour.plans.reader.picture;

import java.util.Arrays;

/** The table of codes in which a JPEG is packed. */
final class JpegCodes {

    static final int NONE = -1;

    private static final int LONGEST = 16;

    private final int[] first = new int[LONGEST + 1];
    private final int[] behind = new int[LONGEST + 1];
    private final int[] place = new int[LONGEST + 1];
    private final byte[] values;

    /** @param bytes where it stands: how many codes there are of each length, and what they mean */
    JpegCodes(byte[] bytes, int from) {
        int code = 0;
        int all = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int count = bytes[from + length - 1] & 0xFF;
            first[length] = code;
            behind[length] = code + count;
            place[length] = all;
            all += count;
            code = (code + count) << 1;
        }
        values = Arrays.copyOfRange(bytes, from + LONGEST, from + LONGEST + all);
    }

    int length() {
        return LONGEST + values.length;
    }

    /** What the next bits mean. */
    int next(JpegBits bits) {
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = code << 1 | bits.take(1);
            if (code < behind[length]) {
                return values[place[length] + code - first[length]] & 0xFF;
            }
        }
        return NONE;
    }
}
