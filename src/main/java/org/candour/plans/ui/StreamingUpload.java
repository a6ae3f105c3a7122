package org.candour.plans.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Outcome;
import org.candour.plans.Uploads.Received;

/** Streams dropped files straight to where they are kept; nothing is held in memory. */
final class StreamingUpload implements UploadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final transient List<UploadJob> jobs = new CopyOnWriteArrayList<>();
    private transient volatile UploadTarget target;

    StreamingUpload(Uploads uploads, UploadTarget target) {
        this.uploads = uploads;
        this.target = target;
    }

    void target(UploadTarget chosen) {
        target = chosen;
    }

    List<UploadJob> jobs() {
        return jobs;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        UploadJob job = new UploadJob(event.getFileName(), event.getFileSize());
        jobs.add(job);
        try {
            arrived(job, uploads.receiveAll(target.upload(event.getFileName()), job.counting(event.getInputStream())));
        } catch (ProblemsException e) {
            job.failed(e.problems());
            event.reject(job.problem());
        } catch (RuntimeException e) {
            job.failed(List.of(new Problem(
                    event.getFileName(), "The portal could not take the file in.", "Please try again in a moment.")));
            throw e;
        }
    }

    /** A bundle's files get lines of their own. */
    private void arrived(UploadJob job, List<Outcome> outcomes) {
        Outcome first = outcomes.getFirst();
        if (outcomes.size() == 1 && first.received() != null && first.note().isEmpty()) {
            job.arrived(first.received());
            return;
        }
        for (Outcome outcome : outcomes) {
            UploadJob inner = new UploadJob(job.name() + ": " + outcome.file(), 0);
            Received received = outcome.received();
            if (received != null) {
                inner.arrived(received);
            } else if (outcome.problems().isEmpty()) {
                inner.done(outcome.note());
            } else {
                inner.failed(outcome.problems());
            }
            jobs.add(inner);
        }
        long taken =
                outcomes.stream().filter(outcome -> outcome.received() != null).count();
        job.done("A bundle of " + outcomes.size() + " files, of which " + taken + " were taken in; see below.");
    }
}
