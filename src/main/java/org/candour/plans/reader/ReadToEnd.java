package org.candour.plans.reader;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes that know, when they are closed, whether somebody has read all of them. */
final class ReadToEnd implements RandomAccessRead {

    private final RandomAccessRead bytes;
    private boolean atEnd;

    ReadToEnd(RandomAccessRead bytes) {
        this.bytes = bytes;
    }

    /** Once they are closed. */
    boolean atEnd() {
        return atEnd;
    }

    @Override
    public void close() throws IOException {
        if (!bytes.isClosed()) {
            atEnd = bytes.read() < 0;
            bytes.close();
        }
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return bytes.read(buffer, offset, length);
    }

    @Override
    public int peek() throws IOException {
        return bytes.peek();
    }

    @Override
    public void rewind(int count) throws IOException {
        bytes.rewind(count);
    }

    @Override
    public void skip(int count) throws IOException {
        bytes.skip(count);
    }

    @Override
    public int available() throws IOException {
        return bytes.available();
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return bytes.createView(start, length);
    }
}
