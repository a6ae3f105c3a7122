package org.candour.plans.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Uploads;

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
            job.arrived(uploads.receive(target.upload(event.getFileName()), job.counting(event.getInputStream())));
        } catch (ProblemsException e) {
            job.failed(e.problems());
            event.reject(job.problem());
        } catch (RuntimeException e) {
            job.failed(List.of(new Problem(
                    event.getFileName(), "The portal could not take the file in.", "Please try again in a moment.")));
            throw e;
        }
    }
}
