package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.common.Problem;
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
    private static final int GLANCE_MILLIS = 500;

    private final transient BulkJobs jobs;
    private final transient BulkJob job;
    private final transient Runnable afterwards;
    private final Upload upload;
    private final Div outcome = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph now = new Paragraph();
    private @Nullable Registration glances;

    BulkPanel(RoundId round, BulkJobs jobs, Runnable afterwards) {
        super("Upload many plans at once, with a manifest");
        this.jobs = jobs;
        this.job = jobs.begin(round);
        this.afterwards = afterwards;
        this.upload = new Upload(event -> job.stage(event.getFileName(), event.getInputStream()));
        addClassNames("sec", "bulk-panel");
        outcome.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Files taken in");
        bar.setVisible(false);
        Div content = new Div(hint(), upload(), buttons(), bar, now, outcome);
        setContent(content);
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("Drop a folder, or its files, together with a manifest.csv: a table with the"
                + " columns file, footprint, version, role, date and source URL. Nothing is taken in before you have seen"
                + " every problem and agreed. Doing it again skips what is there already.");
        hint.addClassName("kick");
        return hint;
    }

    private Upload upload() {
        NativeButton choose = new NativeButton("Choose files …");
        choose.setClassName("btn plain");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop a folder here"));
        upload.addAllFinishedListener(finished -> now.setText(job.staged() + " files ready to be checked."));
        return upload;
    }

    private Div buttons() {
        NativeButton check = new NativeButton("Check them", click -> check());
        check.setClassName("btn");
        NativeButton forget = new NativeButton("Start over", click -> {
            job.forget();
            upload.clearFileList();
            now.setText("");
            outcome.removeAll();
        });
        forget.setClassName("btn plain");
        Div buttons = new Div(check, forget);
        buttons.addClassName("tools");
        return buttons;
    }

    private void check() {
        outcome.removeAll();
        BulkPlan plan = jobs.check(job);
        if (!plan.problems().isEmpty()) {
            outcome.add(problems(plan.problems()));
            return;
        }
        Paragraph ready = new Paragraph(
                plan.isProposed()
                        ? "There is no manifest.csv. From the names of the files it would be this:"
                        : "No problems. " + plan.rows().size() + " files are ready to be taken in:");
        NativeButton take = new NativeButton("Take in " + plan.rows().size() + " files", click -> start(plan));
        take.setClassName("btn");
        outcome.add(ready, new BulkTable(plan.rows()), take);
        if (plan.isProposed()) {
            outcome.add(download("manifest.csv", plan.csv(), "Download it as a manifest, to correct it first"));
        }
    }

    private static Div problems(List<Problem> problems) {
        Div all = new Div(new Paragraph(
                problems.size() == 1
                        ? "One problem; nothing was taken in."
                        : problems.size() + " problems; nothing was taken in."));
        OrderedList list = new OrderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.toString())));
        all.add(list);
        all.addClassName("call");
        return all;
    }

    private void start(BulkPlan plan) {
        outcome.removeAll();
        bar.setVisible(true);
        bar.setMax(Math.max(1, plan.rows().size()));
        jobs.start(job, plan);
        UI.getCurrent().setPollInterval(GLANCE_MILLIS);
    }

    private void glance(UI ui) {
        if (!bar.isVisible()) {
            return;
        }
        List<BulkLine> done = job.done();
        bar.setValue(Math.min(bar.getMax(), done.size()));
        now.setText(done.isEmpty() ? "Taking files in …" : done.getLast().sentence());
        BulkReport report = job.report();
        if (report != null) {
            ui.setPollInterval(-1);
            bar.setVisible(false);
            now.setText("");
            show(report);
            job.forget();
            upload.clearFileList();
            afterwards.run();
        }
    }

    private void show(BulkReport report) {
        OrderedList list = new OrderedList();
        report.lines().forEach(line -> list.add(new ListItem(line.sentence())));
        outcome.removeAll();
        outcome.add(
                new Paragraph(report.sentence() + " They are being read in the background."),
                list,
                download("report.csv", report.csv(), "Download this report as CSV"));
    }

    private static Anchor download(String name, String csv, String words) {
        byte[] bytes = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length)),
                words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        glances = event.getUI().addPollListener(poll -> glance(poll.getSource()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (glances != null) {
            glances.remove();
        }
        jobs.leave(job);
    }
}
