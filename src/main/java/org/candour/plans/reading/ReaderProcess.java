package org.candour.plans.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.candour.common.process.Confinement;
import org.candour.plans.reader.Reply;
import org.candour.plans.reader.Request;
import org.candour.plans.reader.Wire;

/** One running reader. Used by one thread at a time; {@link #kill} may come from any. */
final class ReaderProcess {

    /** Is told each reply as it comes. */
    interface Listener {
        void hears(Reply reply) throws IOException;
    }

    private static final int START_SECONDS = 60;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile String killedBecause = "";
    private volatile boolean over;

    ReaderProcess(ReadingSettings settings, Path temporary) throws IOException {
        Scratch.empty(temporary);
        process = Confinement.builder(ReaderCommand.of(settings, temporary), temporary)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        awaitReady();
    }

    /** Starting Java is not part of the time that a page may take. */
    private void awaitReady() throws ReaderStoppedException {
        boolean ready = false;
        ScheduledFuture<?> giveUp = Watch.in(START_SECONDS, () -> kill("it did not start"));
        try {
            ready = nextReply() instanceof Reply.Ready;
        } finally {
            giveUp.cancel(false);
            if (!ready) {
                kill("");
            }
        }
    }

    /**
     * Has one file read. After an exception the process is gone.
     *
     * @throws ReaderStoppedException when the process ended, or had to be ended
     * @throws IOException of the listener
     */
    void read(Request request, Pace pace, Listener listener) throws IOException {
        boolean ended = false;
        pace.attempt();
        try (Watch watch = new Watch(pace, this::kill)) {
            tell(request);
            while (!ended) {
                Reply reply = nextReply();
                watch.pageDone();
                listener.hears(reply);
                ended = !(reply instanceof Reply.Outline
                        || reply instanceof Reply.PageDone
                        || reply instanceof Reply.PageAgain
                        || reply instanceof Reply.Checked);
            }
        } finally {
            if (!ended) {
                kill("");
            }
        }
    }

    private void tell(Request request) throws ReaderStoppedException {
        try {
            Wire.send(out, request);
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    private Reply nextReply() throws ReaderStoppedException {
        try {
            return Wire.reply(in);
        } catch (IOException | RuntimeException e) {
            throw stopped(e);
        }
    }

    private ReaderStoppedException stopped(Exception cause) {
        return new ReaderStoppedException(killedBecause.isEmpty() ? "it ended unexpectedly" : killedBecause, cause);
    }

    boolean isAlive() {
        return process.isAlive() && !over;
    }

    /** Until a process that was ended is gone it may still write. */
    void awaitEndIfOver() {
        try {
            if (over) {
                process.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long pid() {
        return process.pid();
    }

    void kill(String because) {
        over = true; // also while the process still takes a moment to die
        if (!because.isEmpty()) {
            killedBecause = because;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
