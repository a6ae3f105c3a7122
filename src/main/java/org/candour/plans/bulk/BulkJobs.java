package org.candour.plans.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.candour.common.Background;
import org.candour.common.CurrentUser;
import org.candour.common.DataFolder;
import org.candour.common.UserId;
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
    private final CurrentUser user;
    private final Path waiting;
    private final Map<String, BulkJob> standing = new ConcurrentHashMap<>();
    private final Background background = new Background("bulk-upload", "A bulk upload failed");

    BulkJobs(BulkLoader loader, DocumentStore originals, CurrentUser user, DataFolder data) throws IOException {
        this.loader = loader;
        this.originals = originals;
        this.user = user;
        this.waiting = data.data().resolve("bulk").toAbsolutePath();
        Staging.left(waiting, originals).forEach(job -> standing.put(key(job.round(), job.who()), job));
    }

    private static String key(RoundId round, UserId who) {
        return round.slug() + "\n" + who.value();
    }

    /** The person's own, whatever window or page it is looked at from: what they sent for it is there again. */
    public BulkJob of(RoundId round) {
        UserId who = user.required();
        return standing.computeIfAbsent(
                key(round, who), first -> new BulkJob(round, who, Staging.begin(waiting, round, who, originals)));
    }

    /** The same, if there is something to it: files that wait, a run, one that was broken off, or a report. */
    public Optional<BulkJob> standing(RoundId round) {
        return Optional.ofNullable(standing.get(key(round, user.required()))).filter(BulkJob::isUnderWay);
    }

    public BulkPlan check(BulkJob job) {
        try {
            BulkPlan plan =
                    loader.check(job.round(), BulkFolder.of(job.staging().folder()));
            return plan.with(job.lost());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on in the background, with the rights of who asks. Agreed to twice, it is done once. */
    public void start(BulkJob job, BulkPlan plan) {
        synchronized (job) {
            if (job.isRunning()) {
                return;
            }
            try {
                job.staging().agree();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            job.runs(plan.rows().size());
        }
        background.later(new DelegatingSecurityContextRunnable(() -> run(job, plan)));
    }

    private void run(BulkJob job, BulkPlan plan) {
        BulkReport report;
        try {
            report = loader.load(plan, job::add, background::isStopping);
        } catch (RuntimeException e) {
            LOG.error("A bulk upload failed", e);
            BulkLine failed = new BulkLine(
                    "The upload",
                    "",
                    "",
                    Outcome.REFUSED,
                    "The portal failed. What is not listed was not taken in.",
                    null);
            report = new BulkReport(
                    Stream.concat(job.done().stream(), List.of(failed).stream()).toList());
        }
        if (!background.isStopping()) { // else it is gone on with after the next start
            job.ended(report);
        }
    }

    /** Throws away what was staged or reported, unless it is being taken in. */
    public void forget(BulkJob job) {
        if (!job.isRunning()) {
            job.forget();
        }
    }

    @Override
    @PreAuthorize("permitAll()")
    public void destroy() throws InterruptedException {
        background.stop();
    }
}
