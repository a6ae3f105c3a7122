package org.candour.plans.reader;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory for a parser that asks for each by itself and goes back after nearly all of them: PDFBox's own buffer
 * seeks through its chunks each time it only looks at the next byte, which takes a fifth of the reading of a page.
 */
final class BytesInMemory implements RandomAccessRead {

    private final byte[] bytes;
    private int at;
    private boolean closed;

    BytesInMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All of them; nobody may change them. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (at >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        at += count;
        return count;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(at - (long) count);
    }

    @Override
    public void skip(int count) throws IOException {
        seek(at + (long) count);
    }

    /** Beyond the end means at the end, as PDFBox's own buffer has it. */
    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new EOFException("Before the first byte: " + position);
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public int available() {
        return bytes.length - at;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }
}
