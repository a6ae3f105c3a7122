package org.candour.plans.reader.picture;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.stream.ImageInputStream;

/** Whether all strips, or tiles, of a page of a TIFF are there, and each unpacks to as many dots as it should. */
final class TiffCheck {

    private static final int MOST_VALUES = 1 << 20;
    private static final int MOST_BYTES = 256 << 20;
    private static final int ENTRY = 12;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int OFFSETS = 273;
    private static final int ROWS_PER_STRIP = 278;
    private static final int LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;

    private final ImageInputStream in;
    private final Map<Integer, long[]> fields = new HashMap<>();

    private TiffCheck(ImageInputStream in) {
        this.in = in;
    }

    /** @param place which of the pictures in the file, from 0 */
    static boolean isWhole(ImageInputStream in, int place) {
        try {
            in.seek(0);
            in.setByteOrder(in.readUnsignedByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            in.seek(4);
            in.seek(in.readUnsignedInt());
            for (int i = 0; i < place; i++) {
                in.skipBytes(ENTRY * in.readUnsignedShort());
                in.seek(in.readUnsignedInt());
            }
            TiffCheck check = new TiffCheck(in);
            check.readFields();
            return check.pieces();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void readFields() throws IOException {
        int count = in.readUnsignedShort();
        long at = in.getStreamPosition();
        for (int i = 0; i < count; i++, at += ENTRY) {
            in.seek(at);
            int tag = in.readUnsignedShort();
            int type = in.readUnsignedShort();
            long values = in.readUnsignedInt();
            int size = type == 3 ? 2 : type == 4 ? 4 : type == 1 || type == 7 ? 1 : 0;
            if (size > 0 && values <= MOST_VALUES) {
                if (values * size > 4) {
                    in.seek(in.readUnsignedInt());
                }
                fields.put(tag, values((int) values, size));
            }
        }
    }

    private long[] values(int count, int size) throws IOException {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = size == 1 ? in.readUnsignedByte() : size == 2 ? in.readUnsignedShort() : in.readUnsignedInt();
        }
        return values;
    }

    private boolean pieces() throws IOException {
        boolean tiles = fields.containsKey(TILE_OFFSETS);
        long width = first(WIDTH, 0);
        long height = first(HEIGHT, 0);
        long pieceWidth = tiles ? first(TILE_WIDTH, width) : width;
        long pieceHeight = Math.min(first(tiles ? TILE_HEIGHT : ROWS_PER_STRIP, height), tiles ? 1 << 20 : height);
        long[] offsets = fields.getOrDefault(tiles ? TILE_OFFSETS : OFFSETS, new long[0]);
        long[] lengths = fields.getOrDefault(tiles ? TILE_LENGTHS : LENGTHS, new long[0]);
        TiffPiece piece = new TiffPiece(fields, (int) pieceWidth);
        long down = ceil(height, pieceHeight);
        long pieces = ceil(width, pieceWidth) * down * piece.planes();
        if (width < 1 || height < 1 || offsets.length < pieces || lengths.length < pieces) {
            return false;
        }
        for (int i = 0; i < pieces; i++) {
            long rows = tiles || (i + 1) % down > 0 ? pieceHeight : height - (down - 1) * pieceHeight;
            if (lengths[i] < 1 || lengths[i] > MOST_BYTES) {
                return false;
            }
            byte[] bytes = new byte[(int) lengths[i]];
            in.seek(offsets[i]);
            in.readFully(bytes);
            if (!piece.isWhole(bytes, offsets[i], (int) rows)) {
                return false;
            }
        }
        return true;
    }

    private static long ceil(long all, long each) {
        return (all + each - 1) / Math.max(1, each);
    }

    private long first(int tag, long otherwise) {
        long[] values = fields.get(tag);
        return values == null || values.length == 0 ? otherwise : values[0];
    }
}
