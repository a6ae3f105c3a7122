package org.candour.plans.reader.picture;

/** The packed dots of a JPEG, bit by bit; they end at a mark. */
final class JpegBits {

    private static final int MARK = 0xFF;

    /** Some programs fill up to a whole word. */
    private static final int FEW_TOO_MANY = 3;

    private final byte[] bytes;
    private int at;
    private int held;
    private int count;
    private boolean tooShort;

    JpegBits(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int take(int number) {
        while (count < number) {
            fill();
        }
        count -= number;
        return held >>> count & (1 << number) - 1;
    }

    private void fill() {
        int next = byteAt(at);
        boolean ends = next < 0 || next == MARK && byteAt(at + 1) != 0;
        tooShort |= ends;
        held = held << 8 | (ends ? 0 : next);
        count += 8;
        at += ends ? 0 : next == MARK ? 2 : 1;
    }

    private int byteAt(int place) {
        return place < bytes.length ? bytes[place] & 0xFF : -1;
    }

    /** Whether more was taken than there was. */
    boolean areTooFew() {
        return tooShort;
    }

    /** Goes to the mark behind; whether hardly anything was left over. */
    boolean endHere() {
        int left = count / 8;
        count = 0;
        while (byteAt(at) >= 0 && !(byteAt(at) == MARK && byteAt(at + 1) > 0 && byteAt(at + 1) != MARK)) {
            left += byteAt(at) == MARK ? 0 : 1;
            at++;
        }
        return !tooShort && left <= FEW_TOO_MANY && byteAt(at) >= 0;
    }

    /** Goes over the mark from which it goes on anew; whether it stands there. */
    boolean beginAgain(int number) {
        boolean there = endHere() && byteAt(at + 1) == 0xD0 + number;
        at += 2;
        return there;
    }

    int place() {
        return at;
    }
}
