package org.candour.plans.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.common.Problem;
import org.candour.common.UserId;
import org.candour.common.html.Figures;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** One person's folder on its way: staged beside the originals, checked, and taken in when that was agreed. */
public final class BulkJob {

    private final RoundId round;
    private final UserId who;
    private final Staging staging;
    private final Set<String> sentTogether = ConcurrentHashMap.newKeySet();
    private final Set<String> sentTwice = ConcurrentHashMap.newKeySet();
    private final List<BulkLine> done = new CopyOnWriteArrayList<>();
    private volatile @Nullable BulkReport report;
    private volatile int expected;
    private volatile boolean running;
    private volatile boolean brokenOff;
    private volatile boolean mended;
    private final AtomicInteger putRight = new AtomicInteger();
    private final AtomicInteger takenOut = new AtomicInteger();

    BulkJob(RoundId round, UserId who, Staging staging) {
        this.round = round;
        this.who = who;
        this.staging = staging;
    }

    /** What was agreed to before the portal was stopped. */
    static BulkJob brokenOff(RoundId round, UserId who, Staging staging) {
        BulkJob job = new BulkJob(round, who, staging);
        job.brokenOff = true;
        return job;
    }

    /** What came to its end before the portal was stopped, and was not put away. */
    static BulkJob reported(RoundId round, UserId who, Staging staging, BulkReport report) {
        BulkJob job = new BulkJob(round, who, staging);
        job.done.addAll(report.lines());
        job.report = report;
        return job;
    }

    /** The round its plans belong to. */
    public RoundId round() {
        return round;
    }

    UserId who() {
        return who;
    }

    Staging staging() {
        return staging;
    }

    /**
     * Keeps a file until it is agreed to take it in, by its path in the folder where the browser told it. One with the
     * name of an earlier one takes its place, as a corrected manifest does; but of two sent together, one would be lost.
     */
    public void stage(String fileName, InputStream bytes) throws IOException {
        if (BulkFolder.isLeftBySystem(fileName)) {
            return;
        }
        String name = StagedName.of(fileName);
        if (sentTogether.add(name)) {
            sentTwice.remove(name);
        } else {
            sentTwice.add(name);
        }
        staging.keep(name, bytes);
        if (name.equalsIgnoreCase(BulkFolder.MANIFEST)) {
            asSent();
        }
    }

    /** All that was chosen or dropped at once has arrived. */
    public void arrived() {
        sentTogether.clear();
    }

    /** Takes a staged file out again. */
    public void unstage(String fileName) throws IOException {
        String name = StagedName.of(fileName);
        sentTwice.remove(name);
        staging.drop(name);
    }

    /** Leaves a row of the manifest out, and its file, unless another row means it; the person's own stay as they are. */
    public void leaveOut(int row) throws IOException {
        ManifestEdit manifest = new ManifestEdit(folder().manifest());
        String cell = manifest.value(row, "file");
        manifest.leaveOut(row);
        mended = true;
        takenOut.incrementAndGet();
        if (cell != null && !cell.isBlank()) {
            BulkFolder folder = folder();
            Set<String> still = Manifest.files(folder);
            for (String file : folder.meant(cell)) {
                if (!still.contains(file)) {
                    unstage(file);
                }
            }
        }
    }

    /** Gives a cell of the manifest that was sent another value; the person's own file stays as it is. */
    public void mend(int row, String column, String value) throws IOException {
        new ManifestEdit(folder().manifest()).put(row, column, value);
        mended = true;
        putRight.incrementAndGet();
    }

    /** Says of a column, as the person wrote its title, what it is. */
    public void rename(String title, String column) throws IOException {
        new ManifestEdit(folder().manifest()).rename(title, column);
        mended = true;
    }

    /** What a cell of the manifest says; null when there is no such row. */
    public @Nullable String cell(int row, String column) throws IOException {
        BulkFolder folder = folder();
        return folder.hasManifest() ? new ManifestEdit(folder.manifest()).value(row, column) : null;
    }

    /** Whether the manifest here is no longer the one that was sent. */
    public boolean isMended() {
        return mended;
    }

    private void asSent() {
        mended = false;
        putRight.set(0);
        takenOut.set(0);
    }

    /** "1 value put right, 3 rows taken out": what was done to the manifest here since it was sent; empty for nothing. */
    public String mendings() {
        List<String> all = new ArrayList<>();
        if (putRight.get() > 0) {
            all.add(Figures.counted(putRight.get(), "value") + " put right");
        }
        if (takenOut.get() > 0) {
            all.add(Figures.counted(takenOut.get(), "row") + " taken out");
        }
        return String.join(", ", all);
    }

    /** The manifest as it is here. */
    public String manifest() throws IOException {
        return ManifestText.of(Files.readAllBytes(folder().manifest()));
    }

    private BulkFolder folder() throws IOException {
        return BulkFolder.of(staging.folder());
    }

    public int staged() {
        return staging.count();
    }

    /** Their names, in order. */
    public List<String> files() {
        return staging.names();
    }

    /** A browser tells the names of files, not their folders. */
    List<Problem> lost() {
        return sentTwice.stream()
                .sorted()
                .map(name -> new Problem(
                        name,
                        "Several of the files that were sent one by one are called so.",
                        "Drop or choose the folder in which they lie, or give them different names."))
                .toList();
    }

    /** Files that have been dealt with so far. */
    public List<BulkLine> done() {
        return List.copyOf(done);
    }

    /** Files that are to be dealt with. */
    public int expected() {
        return expected;
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether it was agreed to, and the portal was stopped before its end. */
    public boolean isBrokenOff() {
        return brokenOff;
    }

    /** Whether there is anything to it that would be missed. */
    boolean isUnderWay() {
        return running || brokenOff || report != null || staged() > 0;
    }

    /** Null until it is over. */
    public @Nullable BulkReport report() {
        return report;
    }

    void runs(int files) {
        expected = files;
        brokenOff = false;
        report = null;
        done.clear();
        running = true;
    }

    void add(BulkLine line) {
        done.add(line);
    }

    void ended(BulkReport all) {
        staging.ended(all);
        report = all;
        running = false;
    }

    /** Throws away what was staged, and what is known of it. */
    void forget() {
        sentTogether.clear();
        sentTwice.clear();
        brokenOff = false;
        asSent();
        report = null;
        done.clear();
        staging.clear();
    }
}
