package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.candour.common.html.Figures;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.plans.bulk.BulkJob;
import org.candour.plans.bulk.BulkJobs;
import org.candour.plans.bulk.BulkPlan;
import org.candour.plans.bulk.BulkReadings;
import org.candour.plans.bulk.BulkReport;
import org.candour.plans.bulk.BulkStanding;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Takes a folder of many plans at once: first all problems, then a question, then each file, then how it was read. */
final class BulkPanel extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final int TAKING = 500;
    private static final int READING = 3000;

    private final transient BulkJobs jobs;
    private final transient BulkReadings readings;
    private final transient BulkJob job;
    private final transient Supplier<List<PlanVersion>> versions;
    private final transient UnaryOperator<String> nameOf;
    private final transient Runnable afterwards;
    private final BulkChoice choosing;
    private final Div outcome = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph leave = new Paragraph("You may leave this page meanwhile; the report waits for you here.");
    private final Div milestone = new Div();
    private @Nullable BulkOutcome report;
    private @Nullable Registration glances;
    private long ended;

    /** @param versions those of the round, as they are when it is asked */
    BulkPanel(
            RoundId round,
            BulkJobs jobs,
            BulkReadings readings,
            Supplier<List<PlanVersion>> versions,
            UnaryOperator<String> nameOf,
            Runnable afterwards) {
        super("Upload many plans at once, with a manifest");
        this.jobs = jobs;
        this.readings = readings;
        this.versions = versions;
        this.nameOf = nameOf;
        this.job = jobs.of(round);
        this.afterwards = afterwards;
        this.choosing = new BulkChoice(job, outcome::removeAll, this::check, this::startOver);
        addClassNames("sec", "bulk-panel");
        bar.getElement().setAttribute("aria-label", "Files taken in");
        outcome.addClassName("outcome");
        milestone.addClassName("vh");
        milestone.getElement().setAttribute("role", "status");
        setContent(new Div(choosing, leave, bar, outcome, milestone));
        setOpen(job.isRunning() || job.isBrokenOff() || job.report() != null || job.staged() > 0);
        showJob();
    }

    private void startOver() {
        jobs.forget(job);
        choosing.empty();
        outcome.removeAll();
        showJob();
    }

    /** As the job stands: chosen for, broken off, running, or reported. */
    private void showJob() {
        BulkReport over = job.report();
        choosing.setVisible(!job.isRunning() && over == null && !job.isBrokenOff());
        bar.setVisible(job.isRunning());
        leave.setVisible(job.isRunning());
        report = null;
        if (job.isRunning() || over != null) {
            outcome.removeAll();
            report = new BulkOutcome(job.round(), readings, nameOf);
            outcome.add(report);
        }
        if (report != null && over != null) {
            report.showEnded(over);
            outcome.add(button("Put the report away", this::startOver));
        } else if (job.isBrokenOff()) {
            showBrokenOff();
        }
        if (choosing.isVisible() && !job.mendings().isEmpty()) {
            outcome.add(Parts.paragraph(job.mendings() + "; check again to see what is left.", "call"));
        }
        choosing.show();
        getUI().ifPresent(this::keepPace);
    }

    private void showBrokenOff() {
        outcome.removeAll();
        Paragraph words = new Paragraph("The portal was stopped before all files of your last upload were taken in. "
                + Figures.counted(job.staged(), "file")
                + " are still here; what was taken in already is skipped.");
        words.addClassName("call");
        outcome.add(words, button("Go on", this::check), button("Throw them away", this::startOver));
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
            milestone.setText(plan.counted() + ".");
            outcome.add(new BulkProblems(job, plan, this::checkAgain));
            choosing.setVisible(true);
            return;
        }
        String files = Figures.counted(plan.rows().size(), "file");
        Paragraph ready = new Paragraph(
                plan.isProposed()
                        ? "There is no manifest.csv. From the names of the files it would be this:"
                        : "No problems. To be taken in: " + files + ".");
        milestone.setText(ready.getText());
        NativeButton take = new NativeButton("Take in " + files, click -> ask(plan));
        take.setClassName("btn");
        outcome.add(ready);
        if (!plan.unused().isEmpty()) {
            outcome.add(new Paragraph("Of the manifest's columns these are not used: "
                    + String.join(", ", plan.unused()) + ". If one of them should be, put its name right first."));
        }
        if (!plan.notes().isEmpty()) {
            outcome.add(new BulkNotes(plan.notes()));
        }
        outcome.add(take, new BulkTable(plan.rows(), nameOf));
        if (plan.isProposed()) {
            outcome.add(BulkFile.link("manifest.csv", plan::csv, "Download it as a manifest, to correct it first"));
        }
    }

    private void checkAgain() {
        choosing.show();
        if (job.staged() == 0) {
            outcome.removeAll();
            return;
        }
        check();
        outcome.getChildren()
                .filter(BulkProblems.class::isInstance)
                .map(BulkProblems.class::cast)
                .findFirst()
                .ifPresentOrElse(BulkProblems::focus, () -> outcome.getChildren()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .ifPresent(NativeButton::focus));
    }

    /** What is added to a public version is public at once: that is asked before, as everywhere. */
    private void ask(BulkPlan plan) {
        List<String> seen = BulkPublic.of(plan.rows(), versions.get(), nameOf);
        if (seen.isEmpty()) {
            start(plan);
            return;
        }
        Confirmation.ask(
                "Add to public versions?",
                new Consequences("From then on:", seen),
                "Take them in",
                "Not yet",
                () -> start(plan));
    }

    private void start(BulkPlan plan) {
        jobs.start(job, plan);
        milestone.setText("Taking in " + Figures.counted(plan.rows().size(), "file") + ".");
        showJob();
    }

    private void glance() {
        BulkOutcome shown = report;
        if (shown == null) {
            return;
        }
        BulkReport over = job.report();
        if (job.isRunning()) {
            bar.setMax(Math.max(1, job.expected()));
            bar.setValue(Math.min(bar.getMax(), job.done().size()));
            shown.show(job.done());
        } else if (bar.isVisible()) {
            choosing.empty();
            showJob();
            afterwards.run();
            milestone.setText(over == null ? "" : over.sentence());
        } else if (over != null) {
            shown.show(over.lines());
        }
        tellOfReading();
    }

    /** The table of plans below says how much of each could be read. */
    private void tellOfReading() {
        BulkStanding standing = report == null ? new BulkStanding(List.of()) : report.shown();
        if (standing.ended() != ended && !job.isRunning()) {
            ended = standing.ended();
            afterwards.run();
            if (ended == standing.documents()) {
                milestone.setText(standing.sentence());
            }
        }
        getUI().ifPresent(this::keepPace);
    }

    private void keepPace(UI ui) {
        if (job.isRunning()) {
            Glances.begin(ui, this, TAKING);
        } else if (report != null && !report.shown().isSettled()) {
            Glances.begin(ui, this, READING);
        } else {
            Glances.end(ui, this);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        glances = event.getUI().addPollListener(poll -> glance());
        keepPace(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Glances.end(event.getUI(), this);
        if (glances != null) {
            glances.remove();
        }
    }
}
