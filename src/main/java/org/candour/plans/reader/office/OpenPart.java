package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** The content of an OpenDocument file, in whichever of its kinds. */
final class OpenPart implements XmlEvents.Listener {

    /** What it is the content of. */
    enum Kind {
        TEXT,
        SLIDES,
        SHEETS,
        HEADS;

        static Kind of(String type) {
            return type.contains("spreadsheet") ? SHEETS : type.contains("opendocument.text") ? TEXT : SLIDES;
        }
    }

    private static final Set<String> SHAPES = Set.of(
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "line",
            "polyline",
            "polygon",
            "path",
            "connector",
            "caption",
            "regular-polygon",
            "measure");
    private static final Set<String> PLACEHOLDERS = Set.of("subtitle", "outline", "object", "text", "notes", "table");
    private static final Set<String> RUNNING = Set.of("header", "footer", "date-time", "page-number");

    private final OpenDocument document;
    private final String folder;
    private final Kind kind;
    private final Story story;
    private final Flow flow;
    private final OpenChanges changes;
    private String frame = "";
    private int row;

    OpenPart(OpenDocument document, String folder, Kind kind, Story story) {
        this.document = document;
        this.folder = folder;
        this.kind = kind;
        this.story = story;
        this.flow = new Flow(story);
        this.changes = new OpenChanges(flow);
    }

    @Override
    public void text(String text) {
        if (flow.inParagraph()) {
            flow.text(text);
        }
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        document.styles().see(name, element);
        return switch (name) {
            case "p" -> paragraph(element, 0);
            case "h" -> paragraph(element, Math.max(1, WordValues.number(element.get("outline-level"), 1)));
            case "span" -> hiddenIf(document.styles().hides(element.get("style-name")));
            case "section" -> hiddenIf(element.has("display", "none"));
            case "s", "tab" -> sign(" ");
            case "line-break" -> sign("\n");
            case "table" -> table(element);
            case "table-row" -> row(element);
            case "table-cell", "covered-table-cell" -> cell(element);
            case "page" -> slide(element);
            case "notes" -> flow.marked(Mark.Kind.SPEAKER_NOTES);
            case "frame" -> frame(element);
            case "text-box" -> box();
            case "image" -> picture(element.get("href"));
            case "object" -> object(element.get("href"));
            case "object-ole" -> attached(element.get("href"));
            case "title", "desc" -> description(element);
            default -> other(name, element);
        };
    }

    private XmlEvents.Ending other(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "note" -> flow.box(Mark.Kind.FOOTNOTE);
            case "annotation" -> flow.box(Mark.Kind.COMMENT);
            case "creator" -> line();
            case "note-citation", "change-info", "date", "binary-data", "script", "scripts", "number" ->
                XmlEvents.Ending.SKIP;
            case "tracked-changes" -> kind == Kind.SHEETS ? XmlEvents.Ending.SKIP : XmlEvents.Ending.NONE;
            case "changed-region" -> done(() -> changes.region(element.get("id")));
            case "insertion" -> changes.insertion();
            case "deletion" -> changes.deletion();
            case "change" -> done(() -> changes.point(element.get("change-id")));
            case "change-start" -> done(() -> changes.start(element.get("change-id")));
            case "change-end" -> done(() -> changes.end(element.get("change-id")));
            case "table-of-content",
                    "illustration-index",
                    "table-index",
                    "object-index",
                    "user-index",
                    "alphabetical-index" -> flow.marked(Mark.Kind.CONTENTS);
            case "bibliography" -> flow.marked(Mark.Kind.REFERENCES);
            case "text-input", "drop-down" -> flow.marked(Mark.Kind.FORM_FIELD);
            case "hidden-text" -> done(() -> told(Mark.Kind.HIDDEN, element.get("string-value")));
            default -> rest(name, element);
        };
    }

    private XmlEvents.Ending rest(String name, XmlEvents.Element element) throws IOException {
        if (name.endsWith("-source")) {
            return XmlEvents.Ending.SKIP;
        }
        if (SHAPES.contains(name)) {
            return flow.box(Mark.Kind.TEXT_BOX);
        }
        if (element.space().contains(":form:")) {
            String now = element.get("current-value");
            told(Mark.Kind.FORM_FIELD, now.isEmpty() ? element.get("value") : now);
        }
        return XmlEvents.Ending.NONE;
    }

    private static XmlEvents.Ending done(XmlEvents.Ending now) throws IOException {
        now.end();
        return XmlEvents.Ending.NONE;
    }

    private void told(Mark.Kind as, String text) throws IOException {
        if (!text.isBlank()) {
            flow.after(Signs.mark(as, Signs.plain(text)));
        }
    }

    private XmlEvents.Ending paragraph(XmlEvents.Element element, int level) {
        flow.paragraph();
        if (level > 0 && kind == Kind.TEXT) {
            flow.heading(level);
        }
        if (document.styles().hides(element.get("style-name"))) {
            flow.wholeParagraph(Mark.Kind.HIDDEN);
        }
        return flow::endParagraph;
    }

    /** An element whose text is a line of its own. */
    private XmlEvents.Ending line() {
        flow.paragraph();
        return flow::endParagraph;
    }

    private XmlEvents.Ending hiddenIf(boolean hidden) {
        return hidden ? flow.marked(Mark.Kind.HIDDEN) : XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending sign(String sign) {
        if (flow.inParagraph()) {
            flow.text(sign);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending table(XmlEvents.Element element) throws IOException {
        if (kind != Kind.SHEETS) {
            return XmlEvents.Ending.NONE;
        }
        story.begin();
        row = 0;
        boolean hidden = document.styles().hides(element.get("style-name"));
        String name = Signs.plain(element.get("name"));
        story.heading(1, hidden ? Signs.mark(Mark.Kind.HIDDEN, name) : name);
        return hiddenIf(hidden);
    }

    /** A row may stand for as many like it as it says; they are told once. */
    private XmlEvents.Ending row(XmlEvents.Element element) {
        row++;
        XmlEvents.Ending hidden =
                hiddenIf(element.has("visibility", "collapse") || element.has("visibility", "filter"));
        XmlEvents.Ending ending = flow.row(kind == Kind.SHEETS ? row : 0);
        row += Math.max(0, WordValues.number(element.get("number-rows-repeated"), 1) - 1);
        return () -> {
            ending.end();
            hidden.end();
        };
    }

    private XmlEvents.Ending cell(XmlEvents.Element element) throws IOException {
        XmlEvents.Ending ending = flow.cell();
        String value = element.get("string-value");
        String number = element.get("value");
        return () -> {
            if (flow.isEmpty() && !(value + number).isBlank()) {
                flow.paragraph();
                flow.text(value.isBlank() ? number : value);
                flow.endParagraph();
            }
            ending.end();
        };
    }

    private XmlEvents.Ending slide(XmlEvents.Element element) throws IOException {
        if (kind == Kind.SLIDES) {
            story.begin();
        }
        return hiddenIf(document.styles().hides(element.get("style-name")));
    }

    private XmlEvents.Ending frame(XmlEvents.Element element) {
        String outside = frame;
        frame = element.get("class");
        return () -> frame = outside;
    }

    private XmlEvents.Ending box() {
        if (frame.equals("title") && kind == Kind.SLIDES) {
            return flow.box((Flow.Taker) text -> story.heading(1, text));
        }
        if (RUNNING.contains(frame)) {
            return flow.box(Mark.Kind.RUNNING_HEAD);
        }
        if (kind == Kind.HEADS && !frame.isEmpty()) {
            return flow.box((Flow.Taker) text -> {}); // "Click to edit the title"
        }
        return flow.box(PLACEHOLDERS.contains(frame) ? (Mark.@Nullable Kind) null : Mark.Kind.TEXT_BOX);
    }

    private XmlEvents.Ending picture(String address) {
        String path = Parts.resolve(folder + "content.xml", address);
        if (path.contains("ObjectReplacements/")) {
            story.picture(); // it shows what is read itself
        } else {
            story.picture(path, () -> document.part(path));
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending object(String address) throws IOException {
        String text = address.isEmpty() ? "" : document.object(folder, address);
        if (!Signs.isBlank(text)) {
            flow.after(Signs.mark(Mark.Kind.TEXT_BOX, text));
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending attached(String address) throws IOException {
        if (!address.isEmpty()) {
            document.attached(folder, address);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending description(XmlEvents.Element element) {
        if (!element.space().contains(":svg")) {
            return XmlEvents.Ending.NONE;
        }
        XmlEvents.Ending box = flow.box(Mark.Kind.PICTURE_DESCRIPTION);
        flow.paragraph();
        return () -> {
            flow.endParagraph();
            box.end();
        };
    }
}
