package org.candour.plans.recognition;

import java.io.IOException;
import java.nio.file.Path;
import org.candour.plans.recogniser.Recognised;
import org.candour.plans.recogniser.RecognitionRequest;
import org.jspecify.annotations.Nullable;

/** A recogniser that is there when needed: its process is started at the first page, and anew after it died. */
final class Recogniser {

    private final RecognitionSettings settings;
    private final Path folder;
    private @Nullable RecogniserProcess process;
    private boolean closed;

    Recogniser(RecognitionSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Recognises one page.
     *
     * @throws DidNotStartException when there can be no recogniser on this machine, or no more since the portal stops
     * @throws IOException when the process ended, or took too long and had to be ended
     */
    Recognised recognise(RecognitionRequest request) throws IOException {
        return process().recognise(request);
    }

    private synchronized RecogniserProcess process() throws IOException {
        if (closed) {
            throw new DidNotStartException();
        }
        RecogniserProcess running = process;
        if (running == null || !running.isAlive()) {
            running = RecogniserProcess.start(settings, folder);
            process = running;
        }
        return running;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Its process id; 0 when none runs. */
    synchronized long pid() {
        return process == null || !process.isAlive() ? 0 : process.pid();
    }

    /** Gives its memory back until it is needed again. */
    synchronized void rest() {
        if (process != null) {
            process.kill("it was not needed");
            process = null;
        }
    }

    synchronized void close() {
        closed = true;
        rest();
    }
}
