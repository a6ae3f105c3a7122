package org.candour.silences.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.candour.common.ui.Parts;
import org.candour.silences.Letter;
import org.candour.silences.Letters;

/** The parts of a letter to be edited, and the buttons that download it. The browser keeps what was typed. */
class LetterForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient Letter drafted;
    private final transient Letters letters;
    private final KeptNote subject;
    private final KeptNote opening;
    private final List<LetterPoint> points = new ArrayList<>();
    private final KeptNote closing;
    private final Div said = Parts.status();

    /** @param key names the letter in this browser */
    LetterForm(String key, Letter drafted, Letters letters) {
        this.drafted = drafted;
        this.letters = letters;
        addClassName("letter-form");
        subject = text(key, "subject", drafted.subject(), 1);
        opening = text(key, "opening", drafted.opening(), 12);
        closing = text(key, "closing", drafted.closing(), 8);
        add(field("Subject", subject), field("Opening", opening));
        drafted.points().forEach(point -> {
            LetterPoint one = new LetterPoint(drafted.heading(point), point, key);
            points.add(one);
            add(one);
        });
        add(field("Closing", closing), downloads(), said);
    }

    /** What was typed belongs to these findings: with other findings the draft is another one. */
    static KeptNote text(String key, String part, String drafted, int rows) {
        KeptNote note =
                new KeptNote(part, "letter/" + key + "/" + part + "/" + Integer.toHexString(drafted.hashCode()));
        note.getElement().setAttribute("rows", "" + rows);
        note.setValue(drafted);
        note.watch(none -> {});
        return note;
    }

    static Div field(String label, KeptNote note) {
        NativeLabel words = new NativeLabel(label);
        words.setFor(note.getId().orElseThrow());
        Div field = new Div(words, note);
        field.addClassName("field");
        return field;
    }

    private Div downloads() {
        Anchor word = file("docx", WORD, letters::word);
        Anchor text = file(
                "txt", "text/plain;charset=UTF-8", letter -> letter.plainText().getBytes(StandardCharsets.UTF_8));
        Div row = new Div(
                Html.button("Download for Word (DOCX)", () -> take(word), "btn"),
                Html.button("Download as text", () -> take(text), "btn", "second"),
                Html.button("Begin again from the findings", this::beginAgain, "btn", "plain"),
                word,
                text);
        row.addClassName("acts");
        return row;
    }

    /** Reached through its button only: by then the server has heard of everything that was typed. */
    private Anchor file(String ending, String type, Function<Letter, byte[]> written) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = written.apply(edited());
                    String name = "letter-" + drafted.footprint() + "." + ending;
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                ending);
        anchor.getElement().setAttribute("download", true).setAttribute("hidden", true);
        return anchor;
    }

    private void take(Anchor file) {
        said.removeAll();
        if (edited().points().isEmpty()) {
            said.add(Parts.paragraph("Every question has been left out. Put one back first.", "strong"));
        } else {
            file.getElement().executeJs("this.click()");
        }
    }

    /** The letter as it stands on the screen. */
    Letter edited() {
        return new Letter(
                drafted.footprint(),
                subject.getValue(),
                opening.getValue(),
                points.stream().flatMap(point -> point.edited().stream()).toList(),
                closing.getValue());
    }

    private void beginAgain() {
        subject.restart(drafted.subject());
        opening.restart(drafted.opening());
        closing.restart(drafted.closing());
        points.forEach(LetterPoint::beginAgain);
        said.removeAll();
        said.add(Parts.paragraph("The letter is as the findings suggest it.", "small"));
    }
}
