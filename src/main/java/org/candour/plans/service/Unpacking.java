package org.candour.plans.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntToLongFunction;

/** Bytes being unpacked, no more of them than a document may have, nor than so few packed ones honestly hold. */
final class Unpacking extends FilterInputStream {

    private static final long HARMLESS = 16L << 20;
    private static final int MOST_TIMES = 300;

    private final long packed;
    private final long limit;
    private final IntToLongFunction left;
    private long count;
    private String failure = "";

    Unpacking(InputStream in, long packed, long limit, IntToLongFunction left) {
        super(in);
        this.packed = packed;
        this.limit = limit;
        this.left = left;
    }

    /** Why no more can be unpacked; empty while all is well. */
    String failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    private void count(int more) throws IOException {
        count += more;
        if (left.applyAsLong(more) < 0 || count > limit + 1 || (count > HARMLESS && count > packed * MOST_TIMES)) {
            throw new IOException("it unpacks to far more than a document has");
        }
    }
}
