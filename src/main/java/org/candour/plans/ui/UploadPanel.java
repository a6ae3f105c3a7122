package org.candour.plans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.candour.footprints.Footprint;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.plans.Plans;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Uploads;
import org.candour.plans.store.FileKind;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** Takes files by drag and drop, many at once, onto one footprint's plan version. */
final class UploadPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** The browser tells that it begins to send a moment before the file itself is heard of. */
    private static final long EXPECT_NANOS = 4_000_000_000L;

    private final transient RoundId round;
    private final transient Plans plans;
    private final transient StreamingUpload streaming;
    private final transient Runnable afterwards;
    private final ComboBox<Footprint> footprint = new ComboBox<>("Footprint");
    private final ComboBox<String> version = new ComboBox<>("Version");
    private final DayField date = new DayField("Date of the version");
    private final Select<DocumentRole> role = new Select<>();
    private final OntoPublic ontoPublic;
    private final Paragraph first = new Paragraph();
    private final Upload upload;
    private final UploadJobList jobs;
    private @Nullable Registration glances;
    private long expectedUntil;

    UploadPanel(
            RoundId round,
            List<Footprint> footprints,
            Plans plans,
            Uploads uploads,
            ReadingProgress reading,
            boolean isPublisher,
            Runnable afterwards) {
        this.round = round;
        this.plans = plans;
        this.afterwards = afterwards;
        this.streaming = new StreamingUpload(uploads, new UploadTarget(round, "", "", null, null));
        this.upload = new Upload(streaming);
        this.jobs = new UploadJobList(plans, reading);
        this.ontoPublic = new OntoPublic(isPublisher, this::aim);
        addClassNames("sec", "upload-panel");
        Paragraph hint =
                new Paragraph("Choose whose plan it is, then drop its files below. They are kept unchanged, and"
                        + " read in the background: you may leave this page meanwhile.");
        hint.addClassName("kick");
        first.getElement().setAttribute("role", "status");
        Div fields = new Div(footprint(footprints), version(), date, role());
        fields.addClassName("tools");
        LostFiles lost = new LostFiles();
        lost.watch(upload, false);
        add(new H2("Upload a plan"), hint, fields, ontoPublic, first, upload(), lost, jobs);
        aim();
    }

    private ComboBox<Footprint> footprint(List<Footprint> footprints) {
        footprint.setItems(footprints);
        footprint.setItemLabelGenerator(Footprint::name);
        footprint.setWidth("30rem");
        footprint.setRequiredIndicatorVisible(true);
        footprint.addValueChangeListener(change -> {
            version.setItems(Optional.ofNullable(change.getValue()).stream()
                    .flatMap(chosen -> plans.versions(round, chosen.code()).stream())
                    .map(PlanVersion::title)
                    .toList());
            aim();
        });
        return footprint;
    }

    private ComboBox<String> version() {
        version.setAllowCustomValue(true);
        version.setRequiredIndicatorVisible(true);
        version.setWidth("18rem");
        version.setHelperText("As it calls itself, such as “Published December 2016”");
        version.addCustomValueSetListener(custom -> version.setValue(custom.getDetail()));
        version.addValueChangeListener(change -> aim());
        date.addValueChangeListener(change -> aim());
        date.addValidationStatusChangeListener(change -> aim());
        date.setHelperText("As printed on it. Without one the version counts as older than every dated one");
        return version;
    }

    private Select<DocumentRole> role() {
        role.setLabel("Role of the files");
        role.setWidth("14rem");
        role.setItems(DocumentRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("As their names say");
        role.setItemLabelGenerator(each -> each == null ? "As their names say" : each.title());
        role.addValueChangeListener(change -> aim());
        return role;
    }

    private Upload upload() {
        NativeButton choose = new NativeButton("Choose files …");
        choose.setClassName("btn");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop them here: " + FileKind.ACCEPTED + ", up to 200 MB each"));
        upload.getElement().addEventListener("upload-start", start -> watch());
        return upload;
    }

    private void aim() {
        Footprint chosen = footprint.getValue();
        ontoPublic.aim(chosenVersion());
        String missing = missing();
        upload.setEnabled(missing.isEmpty());
        first.setText(missing);
        first.setVisible(!missing.isEmpty());
        streaming.target(new UploadTarget(
                round,
                chosen == null ? "" : chosen.code(),
                Optional.ofNullable(version.getValue()).orElse(""),
                date.getValue(),
                role.getValue()));
    }

    /** What must be said before a file is sent, so that nobody sends 200 MB to be told afterwards. */
    private String missing() {
        if (footprint.getValue() == null) {
            return "Choose a footprint first; its files can be dropped here then.";
        }
        if (version.getValue() == null || version.getValue().isBlank()) {
            return "Name the version; its files can be dropped here then.";
        }
        return date.isInvalid()
                ? "Put the date right, or leave it empty; files can be dropped here then."
                : ontoPublic.missing();
    }

    private Optional<PlanVersion> chosenVersion() {
        Footprint chosen = footprint.getValue();
        String title = Optional.ofNullable(version.getValue()).orElse("").strip();
        return chosen == null
                ? Optional.empty()
                : plans.versions(round, chosen.code()).stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst();
    }

    /** Chooses a footprint beforehand, as a link to this page may. */
    void choose(Footprint chosen) {
        footprint.setValue(chosen);
    }

    /** Also one of those that the chosen footprint has; a version that it has not is not made by a link. */
    void chooseVersion(String title) {
        Footprint chosen = footprint.getValue();
        if (chosen != null
                && plans.versions(round, chosen.code()).stream()
                        .anyMatch(one -> one.title().equals(title))) {
            version.setValue(title);
        }
    }

    private void watch() {
        expectedUntil = System.nanoTime() + EXPECT_NANOS;
        Glances.begin(UI.getCurrent(), this);
        glance(UI.getCurrent());
    }

    private void glance(UI ui) {
        long endedBefore = jobs.ended();
        boolean busy = jobs.show(streaming.jobs());
        if (jobs.ended() > endedBefore) {
            afterwards.run();
        }
        if (!busy && System.nanoTime() > expectedUntil) {
            Glances.end(ui, this);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        glances = event.getUI().addPollListener(poll -> glance(poll.getSource()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Glances.end(event.getUI(), this);
        if (glances != null) {
            glances.remove();
        }
    }
}
