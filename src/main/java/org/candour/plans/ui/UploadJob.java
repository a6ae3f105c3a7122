package org.candour.plans.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.common.Problem;
import org.candour.plans.DocumentId;
import org.candour.plans.Uploads.Received;
import org.jspecify.annotations.Nullable;

/** One file on its way in. Written by the thread that receives it, read by the screen. */
final class UploadJob {

    private final String name;
    private final long size;
    private volatile long received;
    private volatile boolean stopped;
    private volatile @Nullable DocumentId document;
    private volatile String note = "";
    private volatile String problem = "";
    private volatile String done = "";

    UploadJob(String name, long size) {
        this.name = name;
        this.size = size;
    }

    String name() {
        return name;
    }

    boolean isReceiving() {
        return document == null && problem.isEmpty() && done.isEmpty();
    }

    @Nullable
    DocumentId document() {
        return document;
    }

    String note() {
        return note;
    }

    String problem() {
        return problem;
    }

    /** What became of it, where it is no document itself; else empty. */
    String done() {
        return done;
    }

    void done(String words) {
        done = words;
    }

    /** Share received, 0..1; below 0 when the size is not known. */
    double share() {
        return size <= 0 ? -1 : Math.min(1, (double) received / size);
    }

    void arrived(Received result) {
        note = result.note();
        document = result.document().id();
    }

    void failed(List<Problem> problems) {
        problem = stopped
                ? "You stopped the upload; nothing of it was kept."
                : problems.stream().map(p -> p.what() + " " + p.remedy()).collect(Collectors.joining(" "));
    }

    /** The person does not want it after all. */
    void stop() {
        stopped = true;
    }

    /** The bytes, counted as they come, and cut off when the upload is stopped. */
    InputStream counting(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread counts
    private void count(int bytes) throws IOException {
        if (stopped) {
            throw new IOException("stopped by the person");
        }
        received += bytes;
    }
}
