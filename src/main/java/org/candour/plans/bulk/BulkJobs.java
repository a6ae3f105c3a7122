package org.candour.plans.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.candour.common.DataFolder;
import org.candour.plans.bulk.BulkLine.Outcome;
import org.candour.plans.store.DocumentStore;
import org.candour.rounds.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Folders that people upload: where they wait, and the thread that takes them in, for whom they are. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
public class BulkJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkJobs.class);

    private final BulkLoader loader;
    private final DocumentStore originals;
    private final Path waiting;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("bulk-upload").factory());

    BulkJobs(BulkLoader loader, DocumentStore originals, DataFolder data) throws IOException {
        this.loader = loader;
        this.originals = originals;
        this.waiting = data.data().resolve("bulk").toAbsolutePath();
        empty(waiting);
    }

    /** What was left by a portal that was stopped was not agreed to. */
    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    public BulkJob begin(RoundId round) {
        try {
            return new BulkJob(round, waiting.resolve(UUID.randomUUID().toString()), originals.room());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BulkPlan check(BulkJob job) {
        try {
            Files.createDirectories(job.folder());
            return loader.check(job.round(), BulkFolder.of(job.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on in the background, with the rights of who asks. */
    public void start(BulkJob job, BulkPlan plan) {
        job.runs();
        background.execute(new DelegatingSecurityContextRunnable(() -> run(job, plan)));
    }

    private void run(BulkJob job, BulkPlan plan) {
        try {
            job.ended(loader.load(plan, job::add));
        } catch (RuntimeException e) {
            LOG.error("A bulk upload failed", e);
            BulkLine failed = new BulkLine(
                    "The upload", "", "", Outcome.REFUSED, "The portal failed. What is not listed was not taken in.");
            job.ended(new BulkReport(
                    Stream.concat(job.done().stream(), List.of(failed).stream()).toList()));
        }
    }

    public void leave(BulkJob job) {
        job.leave();
    }

    @Override
    @PreAuthorize("permitAll()")
    public void destroy() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(5, TimeUnit.SECONDS);
    }
}
