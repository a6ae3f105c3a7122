package org.candour.plans.reader;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * Undoes the simple filters of a stream, and refuses what they never write. PDFBox leaves out what it does not
 * understand, or stops there; what stands behind, and what is packed within, would then be lost without a word.
 */
final class StrictFilters {

    /** What may follow the end; usually that is the end of a line. */
    private static final int LITTLE = 16;

    private static final int END_OF_RUNS = 128;

    private StrictFilters() {}

    /** @param untilItsEnd whether nothing behind it tells that all of it is there */
    static byte[] ascii85(byte[] letters, boolean untilItsEnd) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(letters.length);
        long group = 0;
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            int c = letters[i];
            if (c == '~') {
                demand(i + 1 == letters.length || firstBehind(letters, i) == '>');
                return ended(bytes, group, count);
            } else if (c == 'z' && count == 0) {
                write(bytes, 0, 4);
            } else if (c >= '!' && c <= 'u') {
                group = group * 85 + c - '!';
                if (++count == 5) {
                    demand(group <= 0xFFFF_FFFFL);
                    write(bytes, group, 4);
                    group = 0;
                    count = 0;
                }
            } else {
                demand(isSpace(c));
            }
        }
        demand(!untilItsEnd);
        return ended(bytes, group, count);
    }

    private static byte[] ended(ByteArrayOutputStream bytes, long group, int count) {
        long whole = group;
        for (int i = count; i < 5; i++) {
            whole = whole * 85 + 84;
        }
        write(bytes, whole, Math.max(0, count - 1));
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, long group, int count) {
        for (int i = 0; i < count; i++) {
            bytes.write((int) (group >> (24 - 8 * i)));
        }
    }

    private static int firstBehind(byte[] letters, int at) {
        int behind = at + 1;
        while (behind < letters.length - 1 && isSpace(letters[behind])) {
            behind++;
        }
        return letters[behind];
    }

    /** Without the sign of its end it is taken as it is: PDFBox, for one, does not write it. */
    static byte[] hex(byte[] letters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(letters.length / 2 + 1);
        int before = -1;
        boolean ended = false;
        for (int i = 0; i < letters.length && !ended; i++) {
            int digit = letters[i] < 0 ? -1 : Character.digit(letters[i], 16);
            ended = letters[i] == '>';
            demand(digit >= 0 || ended || isSpace(letters[i]));
            if (digit >= 0 && before >= 0) {
                bytes.write(before << 4 | digit);
                before = -1;
            } else if (digit >= 0) {
                before = digit;
            }
        }
        if (before >= 0) {
            bytes.write(before << 4);
        }
        return bytes.toByteArray();
    }

    /** @param untilItsEnd whether nothing behind it tells that all of it is there */
    static byte[] runs(byte[] packed, boolean untilItsEnd) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 2);
        int at = 0;
        while (at < packed.length) {
            int length = packed[at++] & 0xff;
            if (length == END_OF_RUNS) {
                demand(!hasMuch(packed, at));
                return bytes.toByteArray();
            }
            boolean copied = length < END_OF_RUNS;
            demand(at + (copied ? length : 0) < packed.length);
            if (copied) {
                bytes.write(packed, at, length + 1);
                at += length + 1;
            } else {
                for (int i = length; i <= 256; i++) {
                    bytes.write(packed[at]);
                }
                at++;
            }
        }
        demand(!untilItsEnd);
        return bytes.toByteArray();
    }

    /** Whether codes of growing length go on to the one that says that they end, and each says something. */
    static void lzw(byte[] packed, int early) throws IOException {
        long bit = 0;
        int known = 258;
        boolean first = true;
        while (true) {
            int width = known + early >= 2048 ? 12 : known + early >= 1024 ? 11 : known + early >= 512 ? 10 : 9;
            int code = bits(packed, bit, width);
            bit += width;
            if (code == 257) {
                demand(!hasMuch(packed, (int) ((bit + 7) / 8)));
                return;
            }
            if (code == 256) {
                known = 258;
                first = true;
            } else {
                demand(first ? code < 256 : code <= known);
                known += first ? 0 : 1;
                first = false;
            }
        }
    }

    private static int bits(byte[] packed, long from, int count) throws IOException {
        int bits = 0;
        for (long bit = from; bit < from + count; bit++) {
            if (bit / 8 >= packed.length) {
                throw new EOFException("it breaks off");
            }
            bits = bits << 1 | packed[(int) (bit / 8)] >> (7 - bit % 8) & 1;
        }
        return bits;
    }

    private static boolean hasMuch(byte[] bytes, int from) {
        int much = 0;
        for (int i = from; i < bytes.length; i++) {
            much += isSpace(bytes[i]) ? 0 : 1;
        }
        return much > LITTLE;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new IOException("it is damaged");
        }
    }
}
