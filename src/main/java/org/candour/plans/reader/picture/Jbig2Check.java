package org.candour.plans.reader.picture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Whether the segments of a JBIG2, as a PDF holds it, follow each other to its end, with all they refer to. */
public final class Jbig2Check {

    private static final int LOST = 64;
    private static final int END_OF_PAGE = 49;
    private static final int END_OF_FILE = 51;
    private static final Set<Integer> SHOW = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43);
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    private final Set<Long> known = new HashSet<>();
    private boolean shows;

    private Jbig2Check() {}

    /** @param common what it shares with other pictures; empty when it does not */
    public static boolean isWhole(byte[] common, byte[] segments) {
        Jbig2Check check = new Jbig2Check();
        try {
            return check.goThrough(common) && check.goThrough(segments) && check.shows;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean goThrough(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            if (Zeros.areThere(bytes, bytes.length - in.available(), bytes.length, in.available())) {
                return true; // some programs fill up the end
            }
            long number = number(in);
            int flags = in.readUnsignedByte();
            if (!refersToWhatIsThere(in, number)) {
                return false;
            }
            in.skipNBytes((flags & 0x40) == 0 ? 1 : 4);
            long length = number(in);
            int kind = flags & 0x3F;
            int from = bytes.length - in.available();
            shows |= SHOW.contains(kind);
            known.add(number);
            if (length == UNKNOWN) {
                return kind == 38; // it ends with the picture
            }
            if (length > in.available()
                    || kind < END_OF_PAGE && Zeros.areThere(bytes, from, from + (int) length, LOST)) {
                return false;
            }
            in.skipNBytes(length);
            if (kind == END_OF_FILE) {
                return true;
            }
        }
        return true;
    }

    private boolean refersToWhatIsThere(DataInputStream in, long number) throws IOException {
        int head = in.readUnsignedByte();
        long count = head >> 5;
        if (count == 7) {
            count = (long) (head & 0x1F) << 24 | (long) in.readUnsignedByte() << 16 | in.readUnsignedShort();
            in.skipNBytes((count + 8) / 8);
        }
        if (count > in.available()) {
            throw new EOFException("more than there are");
        }
        boolean all = true;
        for (long i = 0; i < count; i++) {
            long referred =
                    number <= 256 ? in.readUnsignedByte() : number <= 65_536 ? in.readUnsignedShort() : number(in);
            all &= known.contains(referred);
        }
        return all;
    }

    private static long number(DataInputStream in) throws IOException {
        return in.readInt() & UNKNOWN;
    }
}
