package org.candour.search.meaning;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/**
 * A vector in a quarter of its size: every number as one byte, and how much a byte is worth. Wrong by less than a
 * hundredth of what tells passages apart.
 */
final class Packed {

    private static final int LARGEST = 127;

    private Packed() {}

    static BytesRef of(float[] vector) {
        float largest = 0;
        for (float part : vector) {
            largest = Math.max(largest, Math.abs(part));
        }
        float worth = largest == 0 ? 1 : largest / LARGEST;
        ByteBuffer packed = ByteBuffer.allocate(Float.BYTES + vector.length).putFloat(worth);
        for (float part : vector) {
            packed.put((byte) Math.round(part / worth));
        }
        return new BytesRef(packed.array());
    }

    /** The product of the packed vector with another: their cosine, if both are of length one. */
    static double product(BytesRef packed, float[] other) {
        float worth = ByteBuffer.wrap(packed.bytes, packed.offset, Float.BYTES).getFloat();
        int from = packed.offset + Float.BYTES;
        float sum = 0;
        for (int i = 0; i < other.length; i++) {
            sum += packed.bytes[from + i] * other[i];
        }
        return (double) worth * sum;
    }
}
