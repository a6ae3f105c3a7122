package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end of a ZIP file, where it says how many files it holds: of a damaged list of them only the first are found. */
final class ZipEnd {

    private static final int SIGN = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int COUNT = 10;
    private static final int MORE = 0xFFFF;

    private ZipEnd() {}

    /** Whether it says so, or nothing. */
    static boolean says(Path path, int count) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), MORE + LENGTH)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGN) {
                    int said = end.getShort(at + COUNT) & MORE;
                    return said == MORE || said == (count & MORE);
                }
            }
            return true;
        }
    }
}
