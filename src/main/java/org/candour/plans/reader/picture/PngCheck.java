package org.candour.plans.reader.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Whether the pieces of a PNG are as they were written: each bears a checksum, at which Java's reader does not look. */
final class PngCheck {

    private static final int SIGN = 8;
    private static final int BLOCK = 1 << 14;

    private PngCheck() {}

    /** What programs add for themselves may be damaged; it shows nothing. */
    static boolean isWhole(InputStream png) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(png, BLOCK))) {
            in.skipNBytes(SIGN);
            while (true) {
                long length = in.readInt() & 0xFFFF_FFFFL;
                byte[] name = in.readNBytes(4);
                boolean sound = checksum(in, name, length) == in.readInt();
                boolean shows = name.length == 4 && Character.isUpperCase(name[0]);
                if (shows && !sound) {
                    return false;
                }
                if (new String(name, StandardCharsets.ISO_8859_1).equals("IEND")) {
                    return true;
                }
            }
        } catch (EOFException e) {
            return false;
        }
    }

    private static int checksum(InputStream in, byte[] name, long length) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name);
        byte[] block = new byte[BLOCK];
        for (long left = length; left > 0; ) {
            int count = in.read(block, 0, (int) Math.min(left, BLOCK));
            if (count < 0) {
                throw new EOFException();
            }
            sum.update(block, 0, count);
            left -= count;
        }
        return (int) sum.getValue();
    }
}
