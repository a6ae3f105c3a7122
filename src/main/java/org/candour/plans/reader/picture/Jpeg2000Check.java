package org.candour.plans.reader.picture;

/** Whether a JPEG 2000 goes on to its end: its parts say how long they are. A disk that loses a piece leaves zeros. */
public final class Jpeg2000Check {

    private static final int START = 0xFF4F;
    private static final int PART = 0xFF90;
    private static final int END = 0xFFD9;
    private static final int CODESTREAM = 0x6A70_3263;

    /** White is packed to little, but to something. */
    private static final int LOST = 256;

    private Jpeg2000Check() {}

    /** Whether it does, within a file of boxes or bare. */
    public static boolean isWhole(byte[] bytes) {
        int at = codestream(bytes);
        if (at < 0 || sign(bytes, at) != START) {
            return false;
        }
        at += 2;
        while (at + 4 <= bytes.length && sign(bytes, at) != PART) {
            at += 2 + sign(bytes, at + 2);
        }
        while (at + 10 <= bytes.length && sign(bytes, at) == PART) {
            long length = number(bytes, at + 6);
            int next = length == 0 ? last(bytes) : (int) Math.min(Integer.MAX_VALUE, at + length);
            if (next <= at || next > bytes.length || Zeros.areThere(bytes, at, next, LOST)) {
                return false;
            }
            at = next;
        }
        return sign(bytes, at) == END;
    }

    /** A part that does not say how long it is goes on to the sign of the end. */
    private static int last(byte[] bytes) {
        int at = bytes.length - 2;
        while (at > 0 && sign(bytes, at) != END) {
            at--;
        }
        return at;
    }

    private static int codestream(byte[] bytes) {
        if (sign(bytes, 0) == START) {
            return 0;
        }
        long at = 0;
        while (at + 16 <= bytes.length) {
            long length = number(bytes, (int) at);
            int head = length == 1 ? 16 : 8;
            if (number(bytes, (int) at + 4) == CODESTREAM) {
                return (int) at + head;
            }
            length = length == 1 ? number(bytes, (int) at + 12) : length;
            if (length < 8) {
                return -1;
            }
            at += length;
        }
        return -1;
    }

    private static int sign(byte[] bytes, int at) {
        return at + 2 > bytes.length ? 0 : (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static long number(byte[] bytes, int at) {
        return (long) sign(bytes, at) << 16 | sign(bytes, at + 2);
    }
}
