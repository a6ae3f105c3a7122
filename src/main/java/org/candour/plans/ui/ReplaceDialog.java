package org.candour.plans.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.PlanVersion;
import org.jspecify.annotations.Nullable;

/** Asks before another file takes a document's place, and says what that means; nothing is sent before the answer. */
final class ReplaceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** The file waits in the browser until it is meant; answers whether there was one. */
    private static final String SEND =
            "if (!this.files.some(file => file.held)) return false; this.uploadFiles(); return true;";

    private final transient PlanDesk desk;
    private final transient PlanVersion version;
    private final transient Document document;
    private final transient Runnable afterwards;
    private final Refusal refusal = new Refusal();
    private final Upload upload;
    private transient volatile @Nullable UploadJob job;
    private transient volatile @Nullable ProblemsException refused;

    ReplaceDialog(PlanDesk desk, PlanVersion version, Document document, Runnable afterwards) {
        super("Replace “" + document.fileName() + "” of “" + version.title() + "” of " + desk.areaOf(version) + "?");
        this.desk = desk;
        this.version = version;
        this.document = document;
        this.afterwards = afterwards;
        this.upload = upload();
        setRole("alertdialog");
        addClassNames("confirmation", "replace-dialog");
        setCloseOnOutsideClick(false);
        setMaxWidth("min(40rem, 100%)");
        add(new Consequences("From then on:", words()), upload, refusal);
        NativeButton keep = new NativeButton("Keep the file there now", click -> close());
        keep.setClassName("btn plain");
        NativeButton replace = new NativeButton("Replace it", click -> send());
        replace.setClassName("btn");
        getFooter().add(keep, replace);
        addOpenedChangeListener(change -> stopUnlessOpen());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(ReplaceWords.of(
                version,
                document,
                desk.shelf().uses(document.id()),
                desk.shelf().uses(version.id()),
                desk.corrections().byPeople(document.id()).size()));
        desk.onward().forEach(room -> words.addAll(room.ifReplaced(version)));
        return words;
    }

    private Upload upload() {
        UploadHandler handler = this::receive;
        Upload files = new Upload(handler);
        files.setMaxFiles(1);
        files.setAutoUpload(false);
        NativeButton choose = new NativeButton("Choose the new file …");
        choose.setClassName("btn second");
        files.setUploadButton(choose);
        files.setDropLabel(new Span("or drop it here"));
        files.setI18n(new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status().setHeld("Chosen, not sent yet"))));
        files.getElement().addEventListener("files-changed", chosen -> refusal.removeAll());
        files.addAllFinishedListener(finished -> ended());
        return files;
    }

    private void send() {
        upload.getElement().executeJs(SEND).then(Boolean.class, sent -> {
            if (!sent) {
                refusal.removeAll();
                refusal.add(new Paragraph("Choose the new file first."));
            }
        });
    }

    private void receive(UploadEvent event) {
        UploadJob arriving = new UploadJob(event.getFileName(), event.getFileSize());
        job = arriving;
        refused = null;
        try {
            checkStillAsked();
            desk.uploads()
                    .replace(document.id(), event.getFileName(), "upload", arriving.counting(event.getInputStream()));
        } catch (ProblemsException e) {
            refused = e;
            event.reject("It was not replaced.");
        }
    }

    /** What was said of a version that only staff read is not an answer for one that everybody reads. */
    private void checkStillAsked() {
        boolean isPublic =
                desk.plans().version(version.id()).map(PlanVersion::isPublic).orElse(false);
        if (isPublic && !version.isPublic()) {
            throw new ProblemsException(
                    "Nothing was replaced.",
                    new Problem(
                            version.title(), "It has become public meanwhile.", "Look at the plan once more first."));
        }
    }

    private void ended() {
        ProblemsException problem = refused;
        if (problem == null) {
            close();
            afterwards.run();
        } else {
            upload.clearFileList();
            refusal.show(problem);
        }
    }

    /** Who keeps the old file while the new one is on its way does not get it after all. */
    private void stopUnlessOpen() {
        UploadJob arriving = job;
        if (!isOpened() && arriving != null) {
            arriving.stop();
        }
    }
}
