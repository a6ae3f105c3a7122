package org.candour.silences.ui.register;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.rounds.RoundId;
import org.candour.silences.RegisterFiles;
import org.candour.silences.RegisterFiles.Intake;

/** The register as a file: to keep or send, and to take in again once one has seen what it would change. */
class FilePanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 4_000_000;

    private final transient RoundId round;
    private final transient RegisterFiles files;
    private final transient Consumer<String> taken;
    private final Div said = Parts.status();
    private final Div outcome = new Div();

    FilePanel(RoundId round, RegisterFiles files, Consumer<String> taken) {
        this.round = round;
        this.files = files;
        this.taken = taken;
        addClassNames("sec", "register-file");
        setId("file");
        add(
                new H2("The register as a file"),
                Parts.paragraph(
                        "YAML, in the form of the issues.yaml of a criteria set: for another round, or to work on many issues at"
                                + " once. What a file would change is shown before anything is.",
                        "small"),
                new Paragraph(download()),
                chooser(),
                said,
                outcome);
    }

    private Anchor download() {
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = files.export(round).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), round + "-issues.yaml", "application/yaml", bytes.length);
                }),
                "Download the issues asked now (YAML)");
        download.getElement().setAttribute("download", true);
        return download;
    }

    /** The browser's own field: it needs nothing but a label, and a chosen file comes at once. */
    private Div chooser() {
        Element field = new Element("input");
        field.setAttribute("type", "file")
                .setAttribute("id", "register-file")
                .setAttribute("accept", ".yaml,.yml,.txt");
        NativeLabel label = new NativeLabel("Take a file in");
        label.setFor("register-file");
        Div box = new Div(label);
        box.addClassName("field");
        box.getElement().appendChild(field);
        getElement().executeJs("""
                const panel = this;
                $0.addEventListener('change', () => {
                  const file = $0.files[0];
                  if (!file) return;
                  const reader = new FileReader();
                  reader.onload = () => panel.$server.arrived(file.name, reader.result.split(',')[1] ?? '');
                  reader.onerror = () => panel.$server.arrived(file.name, '');
                  $0.value = '';
                  if (file.size > $1) panel.$server.tooLarge(file.name); else reader.readAsDataURL(file);
                })""", field, MOST_BYTES);
        return box;
    }

    /** @param content in base 64 */
    @ClientCallable
    void arrived(String fileName, String content) {
        try {
            show(files.look(round, fileName, Base64.getDecoder().decode(content)));
        } catch (ProblemsException e) {
            refuse(fileName, e.problems());
        }
    }

    @ClientCallable
    void tooLarge(String fileName) {
        refuse(
                fileName,
                List.of(new Problem(
                        fileName, "It is larger than 4 MB.", "A register has no more than some hundred issues.")));
    }

    void show(Intake intake) {
        startOver();
        said.add(Parts.paragraph("“" + intake.fileName() + "”: " + IntakeTable.summary(intake), "strong"));
        if (IntakeTable.changes(intake)) {
            outcome.add(new IntakeTable(intake), new IntakeForm(reason -> take(intake, reason), this::startOver));
        }
    }

    private void take(Intake intake, String reason) {
        files.take(round, intake, reason);
        taken.accept("Taken in: " + IntakeTable.done(intake));
    }

    /** Says what was done, where the reader still is. */
    void report(String words) {
        if (!words.isEmpty()) {
            said.add(Parts.paragraph(words, "ok"));
            getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'nearest'}))");
        }
    }

    void refuse(String fileName, List<Problem> problems) {
        startOver();
        said.add(Parts.paragraph("“" + fileName + "”: " + Words.count(problems.size(), "problem") + ".", "strong"));
        outcome.add(Parts.problems("Nothing was taken in, and nothing is until there is none", problems));
    }

    private void startOver() {
        said.removeAll();
        outcome.removeAll();
    }
}
