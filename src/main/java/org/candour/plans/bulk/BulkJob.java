package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.candour.plans.store.FileNames;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** One person's folder on its way: staged beside the originals, checked, and taken in when that was agreed. */
public final class BulkJob {

    private final RoundId round;
    private final Path folder;
    private final long room;
    private final AtomicInteger staged = new AtomicInteger();
    private final List<BulkLine> done = new CopyOnWriteArrayList<>();
    private volatile @Nullable BulkReport report;
    private volatile boolean running;
    private volatile boolean left;

    BulkJob(RoundId round, Path folder, long room) {
        this.round = round;
        this.folder = folder;
        this.room = room;
    }

    RoundId round() {
        return round;
    }

    Path folder() {
        return folder;
    }

    /** Keeps a file until it is agreed to take it in. */
    public void stage(String fileName, InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        if (room <= 0) {
            throw new IOException("There is too little space left on the portal's disk.");
        }
        Files.copy(bytes, folder.resolve(FileNames.clean(fileName)), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        staged.incrementAndGet();
    }

    public int staged() {
        return staged.get();
    }

    /** Files that have been dealt with so far. */
    public List<BulkLine> done() {
        return List.copyOf(done);
    }

    /** Null until it is over. */
    public @Nullable BulkReport report() {
        return report;
    }

    void runs() {
        running = true;
        report = null;
        done.clear();
    }

    void add(BulkLine line) {
        done.add(line);
    }

    void ended(BulkReport all) {
        running = false;
        report = all;
        if (left) {
            forget();
        }
    }

    /** Nobody looks any more; what is being taken in is finished, then the rest is thrown away. */
    void leave() {
        left = true;
        if (!running) {
            forget();
        }
    }

    /** Throws away what was staged. */
    public void forget() {
        staged.set(0);
        if (!running && Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // thrown away at the next start
            }
        }
    }
}
