package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.BulkJob;

/** Where the files of a bulk upload and their manifest are chosen, and can be taken out again. */
final class BulkChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** What was sent anew, the newest first, took the place of what had its name. */
    private static final String NAMED_ONCE =
            "this.files = this.files.filter((f, i, all) => all.findIndex(g => g.name === f.name) === i)";

    private final transient BulkJob job;
    private final transient Runnable changed;
    private final Upload upload;
    private final NativeButton choose = new NativeButton("Choose files …");
    private final NativeButton folder = new NativeButton("Choose a folder …");
    private final LostFiles lost = new LostFiles();
    private final NativeButton check;
    private final NativeButton startOver;
    private final StagedFiles here = new StagedFiles(this::takeOut);
    private transient List<String> listed = List.of();
    private final Paragraph now = new Paragraph();
    private final InlineQuestion question = new InlineQuestion("bulk-start-over", "Throw away", "Keep");

    /** @param changed what was found wrong may not be so any more */
    BulkChoice(BulkJob job, Runnable changed, Runnable check, Runnable startOver) {
        this.job = job;
        this.changed = changed;
        this.check = new NativeButton("Check them", click -> check.run());
        this.startOver = new NativeButton("Start over", click -> askWhetherTo(startOver));
        this.upload = new Upload(event -> job.stage(event.getFileName(), event.getInputStream()));
        now.getElement().setAttribute("role", "status");
        this.check.setClassName("btn");
        this.startOver.setClassName("btn plain");
        upload();
        Div buttons = new Div(this.check, this.startOver);
        buttons.addClassName("tools");
        add(hint(), upload, folder, lost, now, here, buttons, question);
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("Drop a folder, or its files, together with a manifest.csv: a table with the"
                + " columns file, footprint, version, role (main, summary, annex, finance-template), date (2016-12-21, 21/12/2016 or"
                + " 21 December 2016) and source URL. Nothing is taken in before you have seen"
                + " every problem and agreed. Doing it again skips what is there already.");
        hint.addClassName("kick");
        return hint;
    }

    private void upload() {
        choose.setClassName("btn second");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop a folder here"));
        folder.setClassName("btn second");
        // In the browser alone: it opens its dialog only for a press that it saw itself.
        upload.addAttachListener(shown -> folder.getElement()
                .executeJs("this.onclick = () => window.candourFolders.choose($0)", upload.getElement()));
        lost.watch(upload, true);
        upload.getElement().addEventListener("upload-start", start -> check.setEnabled(false));
        upload.addAllFinishedListener(finished -> {
            job.arrived();
            upload.getElement().executeJs(NAMED_ONCE);
            changed.run();
            show();
        });
        upload.addFileRemovedListener(removed -> {
            unstage(removed.getFileName());
            show();
        });
    }

    private void askWhetherTo(Runnable startOver) {
        question.ask(
                "Throw away " + Figures.counted(job.staged(), "file")
                        + "? What waits for this upload is removed from the"
                        + " portal and has to be sent again. On your own machine nothing changes.",
                startOver,
                this.startOver::focus);
    }

    /** Also out of what the browser lists; what was found wrong may not be so any more. */
    private void takeOut(String fileName) {
        unstage(fileName);
        changed.run();
        show();
    }

    private void noLongerListed(String fileName) {
        upload.getElement().executeJs("this.files = this.files.filter(f => f.name !== $0)", fileName);
    }

    private void unstage(String fileName) {
        try {
            job.unstage(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show() {
        List<String> files = job.files();
        listed.stream().filter(name -> !files.contains(name)).forEach(this::noLongerListed);
        listed = files;
        here.show(files);
        int staged = files.size();
        now.setText(
                staged == 0
                        ? "No files chosen yet."
                        : Figures.counted(staged, "file") + (staged == 1 ? " is" : " are")
                                + " here, to be checked. They stay until you start over, also when you leave this page.");
        check.setEnabled(staged > 0);
        startOver.setVisible(staged > 0);
        question.put();
    }

    /** Nothing is chosen, so that the same may be chosen again. */
    void empty() {
        lost.removeAll();
        upload.clearFileList();
        // Else the browser takes the same files for no change.
        upload.getElement().executeJs("const input = this.$?.fileInput; if (input) input.value = ''");
        choose.focus(); // the button that was pressed is gone
    }
}
