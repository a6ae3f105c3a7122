package org.candour.plans.reader.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.candour.plans.reader.picture.FaxCheck.Way;

/** How the strips or tiles of one page of a TIFF are packed. */
final class TiffPiece {

    private static final int BITS = 258;
    private static final int PACKING = 259;
    private static final int COLOURS = 262;
    private static final int BIT_ORDER = 266;
    private static final int SAMPLES = 277;
    private static final int PLANES = 284;
    private static final int FAX_OPTIONS = 292;
    private static final int JPEG_TABLES = 347;
    private static final int OF_TWO_SIZES = 6;

    private final Map<Integer, long[]> fields;
    private final int width;

    TiffPiece(Map<Integer, long[]> fields, int width) {
        this.fields = fields;
        this.width = width;
    }

    /** How many pieces lie over each other. */
    int planes() {
        return first(PLANES, 1) == 2 ? Math.max(1, first(SAMPLES, 1)) : 1;
    }

    boolean isWhole(byte[] packed, long offset, int rows) throws IOException {
        int options = first(FAX_OPTIONS, 0);
        return switch (first(PACKING, 1)) {
            case 1 -> packed.length >= bytes(rows) && !Zeros.fillSectors(packed, offset);
            case 2 -> new FaxCheck(Way.RUNS, width, true).isWhole(inOrder(packed), rows);
            case 3 ->
                new FaxCheck((options & 1) == 0 ? Way.RUNS : Way.MIXED, width, false).isWhole(inOrder(packed), rows);
            case 4 -> new FaxCheck(Way.BELOW, width, false).isWhole(inOrder(packed), rows);
            case 5 -> Unpacked.lzw(inOrder(packed), true) >= bytes(rows);
            case 7 -> JpegCheck.isWhole(tables(), packed);
            case 8, 32946 -> Unpacked.inflated(packed) >= bytes(rows);
            case 32773 -> bytes(rows) == 0 ? Unpacked.runs(packed) > 0 : Unpacked.runs(packed) == bytes(rows);
            default -> true;
        };
    }

    /** How many bytes so many rows make; 0 where colours are kept more coarsely, which is too much to reckon. */
    private long bytes(int rows) {
        if (first(COLOURS, 0) == OF_TWO_SIZES) {
            return 0;
        }
        long bits = 0;
        long[] all = fields.getOrDefault(BITS, new long[] {1});
        int samples = planes() > 1 ? 1 : first(SAMPLES, 1);
        for (int i = 0; i < samples; i++) {
            bits += all[Math.min(i, all.length - 1)];
        }
        return (width * bits + 7) / 8 * rows;
    }

    private byte[] inOrder(byte[] packed) {
        if (first(BIT_ORDER, 1) != 2) {
            return packed;
        }
        byte[] turned = new byte[packed.length];
        for (int i = 0; i < packed.length; i++) {
            turned[i] = (byte) (Integer.reverse(packed[i]) >>> 24);
        }
        return turned;
    }

    private byte[] tables() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (long one : fields.getOrDefault(JPEG_TABLES, new long[0])) {
            bytes.write((int) one);
        }
        return bytes.toByteArray();
    }

    private int first(int tag, int otherwise) {
        long[] values = fields.get(tag);
        return values == null || values.length == 0 ? otherwise : (int) values[0];
    }
}
