package org.candour.plans.reader.picture;

/** Bytes, bit by bit. Behind their end are zeros. */
final class FaxBits {

    private final byte[] bytes;
    private final long length;
    private long at;

    FaxBits(byte[] bytes) {
        this.bytes = bytes;
        this.length = 8L * bytes.length;
    }

    int peek(int count) {
        int bits = 0;
        for (long bit = at; bit < at + count; bit++) {
            bits = bits << 1 | (bit < length ? bytes[(int) (bit >> 3)] >> (7 - (bit & 7)) & 1 : 0);
        }
        return bits;
    }

    void skip(int count) {
        at += count;
    }

    boolean next() {
        boolean bit = peek(1) == 1;
        skip(1);
        return bit;
    }

    void toNextByte() {
        at = (at + 7) / 8 * 8;
    }

    /** Whether more was taken than there is. */
    boolean areUsedUp() {
        return at > length;
    }

    boolean areAtTheirEnd() {
        return at >= length;
    }

    /** Passes over zeros; how many there were. */
    long skipZeros() {
        long from = at;
        while (at < length && peek(1) == 0) {
            at++;
        }
        return at - from;
    }

    /** How many of the bytes that are left are not zero. */
    int left() {
        int left = 0;
        for (int i = (int) Math.min(bytes.length, (at + 7) / 8); i < bytes.length; i++) {
            left += bytes[i] == 0 ? 0 : 1;
        }
        return left;
    }
}
