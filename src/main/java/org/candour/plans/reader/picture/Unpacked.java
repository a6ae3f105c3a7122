package org.candour.plans.reader.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much comes out of what is packed, when all of it makes sense; else less than nothing. */
public final class Unpacked {

    private static final int NONSENSE = -1;
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int CODES = 4096;

    private Unpacked() {}

    static long inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] out = new byte[1 << 16];
            while (!inflater.finished()) {
                if (inflater.inflate(out) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return NONSENSE;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return NONSENSE;
        } finally {
            inflater.end();
        }
    }

    static long runs(byte[] packed) {
        long count = 0;
        int at = 0;
        while (at < packed.length) {
            int head = packed[at++];
            int taken = head >= 0 ? head + 1 : head == -128 ? 0 : 1;
            count += head >= 0 ? head + 1 : head == -128 ? 0 : 1 - head;
            at += taken;
        }
        return at > packed.length ? NONSENSE : count;
    }

    /** @param early whether the codes grow one early, as they do in a TIFF */
    public static long lzw(byte[] packed, boolean early) {
        FaxBits bits = new FaxBits(packed);
        int[] lengths = new int[CODES + 1];
        int next = CLEAR + 2;
        int before = CLEAR;
        long count = 0;
        while (!bits.areUsedUp()) {
            int known = early ? next + 1 : next;
            int width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
            int code = bits.peek(width);
            bits.skip(width);
            if (code == END) {
                return count;
            }
            if (code == CLEAR) {
                next = CLEAR + 2;
            } else {
                int own = code < CLEAR ? 1 : code < next ? lengths[code] : code == next && before != CLEAR ? -1 : 0;
                if (own == 0 || next > CODES) {
                    return NONSENSE;
                }
                if (before != CLEAR) {
                    lengths[next++] = (before < CLEAR ? 1 : lengths[before]) + 1;
                    own = own < 0 ? lengths[code] : own;
                }
                count += own;
            }
            before = code;
        }
        return count;
    }
}
