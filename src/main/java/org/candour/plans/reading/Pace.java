package org.candour.plans.reading;

import java.time.Duration;

/** How fast a file is being read, over all attempts: what tells a long file from one that is made to take for ever. */
final class Pace {

    private static final int SLOWEST_PAGES_A_SECOND = 2;

    private final ReadingSettings settings;
    private volatile long begun;
    private volatile long lastPage;
    private volatile int pages;

    Pace(ReadingSettings settings) {
        this.settings = settings;
    }

    /** A reader is there and takes the file up. Starting Java is not part of the time. */
    void attempt() {
        lastPage = System.nanoTime();
        begun = begun == 0 ? lastPage : begun;
    }

    void pageDone() {
        lastPage = System.nanoTime();
        pages++;
    }

    /** Why the reader is to be stopped; empty while it is not. */
    String tooSlow() {
        if (since(lastPage).compareTo(settings.timeLimit()) > 0) {
            return "it took longer than " + settings.timeLimit().toSeconds() + " seconds";
        }
        return isOver() ? "the file took longer than " + since(begun).toSeconds() + " seconds" : "";
    }

    /** Whether the file has had its time: no page of it is tried again. */
    boolean isOver() {
        Duration time = since(begun);
        return begun != 0
                && (time.compareTo(settings.totalTimeLimit()) > 0
                        || (time.compareTo(settings.stallLimit()) > 0
                                && pages < SLOWEST_PAGES_A_SECOND * time.toSeconds()));
    }

    private static Duration since(long then) {
        return Duration.ofNanos(System.nanoTime() - then);
    }
}
