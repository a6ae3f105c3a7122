package org.candour.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.candour.plans.reader.Request;
import org.jspecify.annotations.Nullable;

/** A reader that is always there: its process is started when first needed, kept warm, and started anew when it died. */
final class Reader {

    private final ReadingSettings settings;
    private final Path temporary;
    private @Nullable ReaderProcess process;
    private boolean closed;

    Reader(ReadingSettings settings, Path temporary) {
        this.settings = settings;
        this.temporary = temporary;
    }

    void read(Request request, Pace pace, ReaderProcess.Listener listener) throws IOException {
        ReaderProcess reading = process();
        try {
            reading.read(request, pace, listener);
        } finally {
            reading.awaitEndIfOver();
            Scratch.empty(temporary);
        }
    }

    private synchronized ReaderProcess process() throws IOException {
        if (closed) {
            throw new IOException("The portal is stopping");
        }
        ReaderProcess running = process;
        if (running == null || !running.isAlive()) {
            running = new ReaderProcess(settings, temporary);
            process = running;
        }
        return running;
    }

    /** The process id of the running reader, for tests that end it; 0 when none runs. */
    synchronized long pid() {
        return process == null || !process.isAlive() ? 0 : process.pid();
    }

    synchronized void close() {
        closed = true;
        if (process != null) {
            process.kill("the portal is stopping");
        }
    }
}
