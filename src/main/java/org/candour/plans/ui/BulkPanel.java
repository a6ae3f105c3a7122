package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkJob;
import org.candour.plans.bulk.BulkJobs;
import org.candour.plans.bulk.BulkLine;
import org.candour.plans.bulk.BulkPlan;
import org.candour.plans.bulk.BulkReport;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Takes a folder of many plans at once: first all problems, then a question, then each file, then a report. */
final class BulkPanel extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** What was sent anew, the newest first, took the place of what had its name. */
    private static final String NAMED_ONCE =
            "this.files = this.files.filter((f, i, all) => all.findIndex(g => g.name === f.name) === i)";

    private final transient BulkJobs jobs;
    private final transient BulkJob job;
    private final transient UnaryOperator<String> nameOf;
    private final transient Runnable afterwards;
    private final Upload upload;
    private final Div choosing = new Div();
    private final NativeButton check = new NativeButton("Check them", click -> check());
    private final NativeButton startOver = new NativeButton("Start over", click -> startOver());
    private final StagedFiles here = new StagedFiles(this::takeOut);
    private final Div outcome = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph now = new Paragraph();
    private final Paragraph leave = new Paragraph("You may leave this page meanwhile; the report waits for you here.");
    private @Nullable Registration glances;

    BulkPanel(RoundId round, BulkJobs jobs, UnaryOperator<String> nameOf, Runnable afterwards) {
        super("Upload many plans at once, with a manifest");
        this.jobs = jobs;
        this.nameOf = nameOf;
        this.job = jobs.of(round);
        this.afterwards = afterwards;
        this.upload = new Upload(event -> job.stage(event.getFileName(), event.getInputStream()));
        addClassNames("sec", "bulk-panel");
        outcome.getElement().setAttribute("role", "status");
        now.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Files taken in");
        upload();
        check.setClassName("btn");
        startOver.setClassName("btn plain");
        Div buttons = new Div(check, startOver);
        buttons.addClassName("tools");
        choosing.add(hint(), upload, now, here, buttons);
        setContent(new Div(choosing, leave, bar, outcome));
        setOpen(job.isRunning() || job.isBrokenOff() || job.report() != null || job.staged() > 0);
        showJob();
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("Drop a folder, or its files, together with a manifest.csv: a table with the"
                + " columns file, footprint, version, role, date and source URL. Nothing is taken in before you have seen"
                + " every problem and agreed. Doing it again skips what is there already.");
        hint.addClassName("kick");
        return hint;
    }

    private void upload() {
        NativeButton choose = new NativeButton("Choose files …");
        choose.setClassName("btn second");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop a folder here"));
        upload.getElement().addEventListener("upload-start", start -> check.setEnabled(false));
        upload.addAllFinishedListener(finished -> {
            job.arrived();
            upload.getElement().executeJs(NAMED_ONCE);
            outcome.removeAll();
            showStaged();
        });
        upload.addFileRemovedListener(removed -> {
            unstage(removed.getFileName());
            showStaged();
        });
    }

    /** Also out of what the browser lists; what was found wrong may not be so any more. */
    private void takeOut(String fileName) {
        unstage(fileName);
        upload.getElement().executeJs("this.files = this.files.filter(f => f.name !== $0)", fileName);
        outcome.removeAll();
        showStaged();
    }

    private void unstage(String fileName) {
        try {
            job.unstage(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void showStaged() {
        List<String> files = job.files();
        here.show(files);
        int staged = files.size();
        now.setText(
                staged == 0
                        ? "No files chosen yet."
                        : Figures.counted(staged, "file") + (staged == 1 ? " is" : " are")
                                + " here, to be checked. They stay until you start over, also when you leave this page.");
        check.setEnabled(staged > 0);
        startOver.setVisible(staged > 0);
    }

    private void startOver() {
        jobs.forget(job);
        upload.clearFileList();
        // Else the browser takes the same files for no change.
        upload.getElement().executeJs("const input = this.$?.fileInput; if (input) input.value = ''");
        outcome.removeAll();
        showJob();
    }

    /** As the job stands: chosen for, broken off, running, or reported. */
    private void showJob() {
        BulkReport report = job.report();
        choosing.setVisible(!job.isRunning() && report == null && !job.isBrokenOff());
        bar.setVisible(job.isRunning());
        leave.setVisible(job.isRunning());
        if (report != null) {
            outcome.removeAll();
            outcome.add(new BulkOutcome(job.round(), report, nameOf), button("Put the report away", this::startOver));
        } else if (job.isBrokenOff()) {
            outcome.removeAll();
            Paragraph words =
                    new Paragraph("The portal was stopped before all files of your last upload were taken in. "
                            + Figures.counted(job.staged(), "file")
                            + " are still here; what was taken in already is skipped.");
            words.addClassName("call");
            outcome.add(words, button("Go on", this::check), button("Throw them away", this::startOver));
        }
        showStaged();
    }

    private static NativeButton button(String words, Runnable does) {
        NativeButton button = new NativeButton(words, click -> does.run());
        button.setClassName("btn second");
        return button;
    }

    private void check() {
        outcome.removeAll();
        BulkPlan plan = jobs.check(job);
        if (!plan.problems().isEmpty()) {
            outcome.add(BulkOutcome.problems(plan.problems()));
            choosing.setVisible(true);
            return;
        }
        String files = Figures.counted(plan.rows().size(), "file");
        Paragraph ready = new Paragraph(
                plan.isProposed()
                        ? "There is no manifest.csv. From the names of the files it would be this:"
                        : "No problems. To be taken in: " + files + ".");
        NativeButton take = new NativeButton("Take in " + files, click -> start(plan));
        take.setClassName("btn");
        outcome.add(ready, take, new BulkTable(plan.rows(), nameOf));
        if (plan.isProposed()) {
            outcome.add(
                    BulkOutcome.download("manifest.csv", plan.csv(), "Download it as a manifest, to correct it first"));
        }
    }

    private void start(BulkPlan plan) {
        outcome.removeAll();
        jobs.start(job, plan);
        showJob();
        glance(UI.getCurrent());
        if (bar.isVisible()) {
            Glances.begin(UI.getCurrent(), this);
        }
    }

    private void glance(UI ui) {
        if (!bar.isVisible()) {
            return;
        }
        List<BulkLine> done = job.done();
        bar.setMax(Math.max(1, job.expected()));
        bar.setValue(Math.min(bar.getMax(), done.size()));
        if (job.isRunning()) {
            outcome.setText(
                    done.isEmpty() ? "Taking files in …" : done.getLast().sentence());
            return;
        }
        Glances.end(ui, this);
        upload.clearFileList();
        showJob();
        afterwards.run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        glances = event.getUI().addPollListener(poll -> glance(poll.getSource()));
        if (job.isRunning()) {
            Glances.begin(event.getUI(), this);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Glances.end(event.getUI(), this);
        if (glances != null) {
            glances.remove();
        }
    }
}
