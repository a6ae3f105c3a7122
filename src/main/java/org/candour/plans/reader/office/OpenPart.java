package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.candour.plans.Mark;

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
    private final OpenDocument document;
    private final Kind kind;
    private final Story story;
    private final Flow flow;
    private final OpenChanges changes;
    private final OpenDrawings drawings;
    private final OpenCells cells;
    private final OpenLists lists;

    OpenPart(OpenDocument document, String folder, Kind kind, Story story) {
        this.document = document;
        this.kind = kind;
        this.story = story;
        this.flow = new Flow(story);
        this.changes = new OpenChanges(flow);
        this.drawings = new OpenDrawings(document, folder, kind, story, flow);
        this.lists = new OpenLists(document.styles());
        this.cells = new OpenCells(document.styles(), kind, story, flow);
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
            case "span" -> span(element.get("style-name"));
            case "list" -> lists.list(element.get("style-name"));
            case "list-item" -> listItem(element.get("display-text"));
            case "section" -> hiddenIf(element.has("display", "none"));
            case "s", "tab" -> sign(" ");
            case "line-break" -> sign("\n");
            case "table" -> cells.table(element);
            case "table-row" -> cells.row(element);
            case "table-cell", "covered-table-cell" -> cells.cell(element);
            case "content-validations", "content-validation", "help-message", "error-message" ->
                cells.validation(name, element);
            case "page" -> slide(element);
            case "notes" -> flow.marked(Mark.Kind.SPEAKER_NOTES);
            case "frame", "text-box", "image", "object", "object-ole" -> drawings.start(name, element);
            case "title", "desc" -> description(element);
            case "math" -> line();
            case "mi", "mn", "mo", "mtext" -> sign(" ");
            default -> other(name, element);
        };
    }

    private XmlEvents.Ending other(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "note" -> flow.box(Mark.Kind.FOOTNOTE);
            case "annotation" ->
                element.space().endsWith("MathML") ? XmlEvents.Ending.SKIP : flow.box(Mark.Kind.COMMENT);
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
        boolean label = name.equals("label") && element.space().contains(":text:");
        boolean entry = name.equals("param")
                && element.get("name").toLowerCase(Locale.ROOT).endsWith("listentry");
        if (label || entry) {
            told(Mark.Kind.FORM_FIELD, element.get("value")); // what can be chosen
        } else if (element.space().contains(":form:")) {
            String now = element.get("current-value");
            told(Mark.Kind.FORM_FIELD, element.get("label"));
            told(Mark.Kind.FORM_FIELD, now.isEmpty() ? element.get("value") : now);
        }
        return XmlEvents.Ending.NONE;
    }

    /** Of a list in the text, or of those that a field lets choose from. */
    private XmlEvents.Ending listItem(String choice) throws IOException {
        if (choice.isEmpty()) {
            return lists.item();
        }
        told(Mark.Kind.FORM_FIELD, choice);
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
        flow.text(lists.label(level));
        return flow::endParagraph;
    }

    /** An element whose text is a line of its own. */
    private XmlEvents.Ending line() {
        flow.paragraph();
        return flow::endParagraph;
    }

    private XmlEvents.Ending span(String style) {
        XmlEvents.Ending hidden = hiddenIf(document.styles().hides(style));
        if (!document.styles().raises(style)) {
            return hidden;
        }
        XmlEvents.Ending raised = flow.raised();
        return () -> {
            raised.end();
            hidden.end();
        };
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

    private XmlEvents.Ending slide(XmlEvents.Element element) throws IOException {
        if (kind == Kind.SLIDES) {
            story.begin();
        }
        return hiddenIf(document.styles().hides(element.get("style-name")));
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
