package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentState;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.ReadingProgress.Phase;
import org.candour.plans.ReadingProgress.Place;
import org.candour.plans.ReadingProgress.Progress;
import org.jspecify.annotations.Nullable;

/** What became of each dropped file, while and after it happens. */
final class UploadJobList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient ReadingProgress reading;
    private final transient Map<UploadJob, UploadJobLine> lines = new HashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Div announcement = new Div();

    UploadJobList(Plans plans, ReadingProgress reading) {
        this.plans = plans;
        this.reading = reading;
        addClassName("upload-jobs");
        list.getElement().setAttribute("aria-label", "Files on their way");
        announcement.addClassName("vh");
        announcement.getElement().setAttribute("role", "status");
        add(list, announcement);
    }

    /** Shows where the jobs stand, and returns whether any of them is still under way. */
    boolean show(List<UploadJob> jobs) {
        boolean busy = false;
        for (UploadJob job : jobs) {
            UploadJobLine line = lines.computeIfAbsent(job, this::newLine);
            if (!line.hasEnded()) {
                show(job, line);
                busy |= !line.hasEnded();
            }
        }
        return busy;
    }

    /** How many files have come to their end, good or bad. */
    long ended() {
        return lines.values().stream().filter(UploadJobLine::hasEnded).count();
    }

    private UploadJobLine newLine(UploadJob job) {
        UploadJobLine line = new UploadJobLine(job);
        list.add(line);
        return line;
    }

    private void show(UploadJob job, UploadJobLine line) {
        DocumentId id = job.document();
        if (!job.problem().isEmpty()) {
            line.ends("bad", job.problem());
            announce(job, job.problem());
        } else if (!job.done().isEmpty()) {
            line.ends("good", job.done());
            announce(job, job.done());
        } else if (id == null) {
            String words = job.share() < 0 ? "Receiving" : "Receiving " + Math.round(job.share() * 100) + " %";
            line.goesOn(words, job.share(), true);
        } else {
            plans.document(id)
                    .ifPresentOrElse(
                            document -> show(job, line, document, reading.of(id).orElse(null)),
                            () -> line.ends("bad", "It is no longer there."));
        }
    }

    private void show(UploadJob job, UploadJobLine line, Document document, @Nullable Progress progress) {
        if (progress != null && !progress.isAfterwards()) {
            boolean counted = progress.phase() == Phase.READING && progress.total() > 0;
            double share = counted ? Math.min(1.0, (double) progress.done() / progress.total()) : -1;
            line.goesOn(progress.words(), share, false);
        } else if (document.state().isFinal()) {
            String result = result(job, document);
            line.ends(kind(job, document), result, link(document));
            announce(job, result);
        } else {
            line.goesOn(
                    reading.waiting(document.id()).map(Place::words).orElseGet(() -> PlanWords.state(document)),
                    -1,
                    false);
        }
    }

    private static String kind(UploadJob job, Document document) {
        if (document.state() == DocumentState.REJECTED) {
            return "bad";
        }
        return document.reason().isEmpty() && job.note().isEmpty() ? "good" : "warn";
    }

    private static String result(UploadJob job, Document document) {
        boolean said = document.pages() == 0 || !document.reason().isEmpty();
        String pages = said ? "" : PlanWords.pages(document) + ".";
        return (PlanWords.state(document) + ". " + String.join(" ", pages, document.reason(), job.note()))
                .strip()
                .replaceAll(" +", " ");
    }

    private Anchor link(Document document) {
        String words = document.pages() > 0 ? "See its pages" : "See the plan";
        return plans.version(document.version())
                .map(version -> new Anchor(PlansNavigation.plan(version.round(), version.footprint()), words))
                .orElseGet(Anchor::new);
    }

    private void announce(UploadJob job, String words) {
        announcement.setText(job.name() + ": " + words);
    }
}
