package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** The running text of one part of a Word document: its body, a header, the footnotes. */
final class WordPart implements XmlEvents.Listener {

    private static final long EMU_PER_MILLIMETRE = 36_000;
    private static final long MOST_OF_A_PAGE = 210 * 297 * 6 / 10;

    private static final class Run {
        private boolean hidden;
    }

    private static final class Control {
        private Mark.@Nullable Kind kind = Mark.Kind.FORM_FIELD;
    }

    private final WordDocument document;
    private final Map<String, Parts.Relation> relations;
    private final Story story;
    private final Flow flow;
    private final WordFields fields;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Alternatives alternatives = new Alternatives();
    private boolean takesText;
    private boolean takesInstruction;
    private boolean inParagraphMark;
    private int objects;
    private long square;

    WordPart(WordDocument document, String path, Story story) throws IOException {
        this.document = document;
        this.relations = document.parts().relations(path);
        this.story = story;
        this.flow = new Flow(story);
        this.fields = new WordFields(flow);
    }

    @Override
    public void text(String text) {
        if (takesText) {
            flow.text(text);
        } else if (takesInstruction) {
            fields.instruction(text);
        }
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "p" -> paragraph();
            case "pPr" -> paragraphMark();
            case "pStyle" -> paragraphStyle(element.get("val"));
            case "outlineLvl" -> outline(WordValues.number(element.get("val"), 9));
            case "r" -> run();
            case "rStyle" -> vanish(document.styles().isHidden(element.get("val")));
            case "vanish" -> vanish(WordValues.isOn(element.get("val")));
            case "t", "delText" -> takesText();
            case "instrText", "delInstrText" -> takesInstruction();
            case "tab", "ptab" -> sign(" ");
            case "br", "cr" -> sign("\n");
            case "noBreakHyphen" -> sign("-");
            case "fldChar" -> field(element.get("fldCharType"));
            case "fldSimple" -> simpleField(element.get("instr"));
            case "ffData" -> form();
            case "tr" -> flow.row();
            case "tc" -> flow.cell();
            case "ins", "moveTo" -> changed(Mark.Kind.INSERTED);
            case "del", "moveFrom" -> changed(Mark.Kind.DELETED);
            default -> other(name, element);
        };
    }

    private XmlEvents.Ending other(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "txbxContent" -> flow.box(Mark.Kind.TEXT_BOX);
            case "txBody" -> flow.box(Mark.Kind.TEXT_BOX);
            case "textpath" -> beside(marked(Mark.Kind.TEXT_BOX, element.get("string")));
            case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange" ->
                XmlEvents.Ending.SKIP;
            case "sdt" -> control();
            case "sdtContent" -> controlContent();
            case "listItem" -> option(element.get("displayText"), element.get("value"));
            case "listEntry" -> option(element.get("val"), element.get("val"));
            case "docPartGallery" -> gallery(element.get("val"));
            case "docPartObj", "docPartList", "group", "picture" -> controlIs(null);
            case "placeholder" -> XmlEvents.Ending.SKIP;
            case "AlternateContent", "Choice", "Fallback" -> alternatives.start(name);
            case "docPr" -> description(element);
            case "shape", "rect", "oval", "imagedata" -> oldShape(name, element);
            case "object" -> object();
            case "extent" -> extent(element);
            case "blip" -> picture(element.get("embed"));
            case "chart" -> drawing(element.get("id"));
            case "relIds" -> drawing(element.get("dm"));
            case "footnoteReference" -> beside(document.footnote(element.get("id")));
            case "endnoteReference" -> beside(document.endnote(element.get("id")));
            case "commentReference" -> beside(document.comment(element.get("id")));
            case "headerReference", "footerReference" -> runningHead(element.get("id"));
            case "OLEObject", "altChunk" -> embedded(name, element.get("id"));
            case "subDoc" -> elsewhere(element.get("id"));
            default -> XmlEvents.Ending.NONE;
        };
    }

    private XmlEvents.Ending paragraph() {
        flow.paragraph();
        return flow::endParagraph;
    }

    /** What stands here is said of the paragraph's end, not of its text. */
    private XmlEvents.Ending paragraphMark() {
        inParagraphMark = true;
        return () -> inParagraphMark = false;
    }

    private XmlEvents.Ending paragraphStyle(String id) {
        flow.heading(document.styles().headingLevel(id));
        if (document.styles().isContents(id)) {
            flow.wholeParagraph(Mark.Kind.CONTENTS);
        }
        if (document.styles().isHidden(id)) {
            flow.wholeParagraph(Mark.Kind.HIDDEN);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending outline(int level) {
        if (level < 9) {
            flow.heading(level + 1);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending run() {
        Run run = new Run();
        runs.push(run);
        return () -> {
            runs.pop();
            if (run.hidden) {
                flow.end(Mark.Kind.HIDDEN);
            }
        };
    }

    private XmlEvents.Ending vanish(boolean hidden) {
        if (hidden && !inParagraphMark && !runs.isEmpty() && !runs.getFirst().hidden) {
            runs.getFirst().hidden = true;
            flow.begin(Mark.Kind.HIDDEN);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending takesText() {
        takesText = true;
        return () -> takesText = false;
    }

    private XmlEvents.Ending takesInstruction() {
        takesInstruction = true;
        return () -> takesInstruction = false;
    }

    private XmlEvents.Ending sign(String sign) {
        if (!inParagraphMark && flow.inParagraph()) {
            flow.text(sign);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending field(String type) {
        fields.mark(type);
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending simpleField(String instruction) {
        Mark.Kind kind = WordFields.kind(instruction);
        return kind == null ? XmlEvents.Ending.NONE : flow.marked(kind);
    }

    private XmlEvents.Ending form() {
        fields.isForm();
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending changed(Mark.Kind kind) {
        return inParagraphMark ? XmlEvents.Ending.NONE : flow.marked(kind);
    }

    private XmlEvents.Ending control() {
        controls.push(new Control());
        return controls::pop;
    }

    /** Word puts its own galleries, such as a contents list, into the same element as a form's fields. */
    private XmlEvents.Ending controlIs(Mark.@Nullable Kind kind) {
        if (!controls.isEmpty()) {
            controls.getFirst().kind = kind;
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending gallery(String gallery) {
        return gallery.startsWith("Table of Contents")
                ? controlIs(Mark.Kind.CONTENTS)
                : gallery.startsWith("Bibliograph") ? controlIs(Mark.Kind.REFERENCES) : XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending controlContent() {
        Mark.Kind kind = controls.isEmpty() ? null : controls.getFirst().kind;
        return kind == null ? XmlEvents.Ending.NONE : flow.marked(kind);
    }

    private XmlEvents.Ending description(XmlEvents.Element element) throws IOException {
        String title = element.get("title").strip();
        String description = element.get("descr").strip();
        String both = title.isEmpty() || description.contains(title) ? description : title + ". " + description;
        return beside(marked(Mark.Kind.PICTURE_DESCRIPTION, both));
    }

    private XmlEvents.Ending oldShape(String name, XmlEvents.Element element) throws IOException {
        if (name.equals("imagedata")) {
            oldPicture(element.prefixed("id"));
        }
        String art = element.get("alt").strip();
        return beside(marked(Mark.Kind.PICTURE_DESCRIPTION, art));
    }

    /** Of a field to choose in; the one without a value is what asks to choose. */
    private XmlEvents.Ending option(String shown, String value) throws IOException {
        return value.isBlank()
                ? XmlEvents.Ending.NONE
                : beside(marked(Mark.Kind.FORM_FIELD, shown.isBlank() ? value : shown));
    }

    /** What a picture within it shows is read itself. */
    private XmlEvents.Ending object() {
        objects++;
        return () -> objects--;
    }

    private void oldPicture(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (objects > 0) {
            story.picture();
        } else if (relation == null || relation.external()) {
            story.pictureNotSeen();
        } else {
            String path = relation.target();
            story.picture(path, () -> document.parts().open(path));
        }
    }

    private static String marked(Mark.Kind kind, String text) {
        return text.isBlank() ? "" : Signs.mark(kind, Signs.plain(text));
    }

    private XmlEvents.Ending extent(XmlEvents.Element element) {
        square = WordValues.longNumber(element.get("cx"))
                / EMU_PER_MILLIMETRE
                * (WordValues.longNumber(element.get("cy")) / EMU_PER_MILLIMETRE);
        return XmlEvents.Ending.NONE;
    }

    /** A picture that fills most of a page may be a scanned page. */
    private XmlEvents.Ending picture(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        String path = relation == null || relation.external() ? "" : relation.target();
        Content bytes = () -> document.parts().open(path);
        if (square < MOST_OF_A_PAGE) {
            story.picture(path, bytes);
        } else {
            story.unreadable("A picture that fills most of a page stands here; not yet recognised.", path, bytes);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending drawing(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        return relation == null || relation.external()
                ? XmlEvents.Ending.NONE
                : beside(document.drawing(relation.target()));
    }

    private XmlEvents.Ending beside(String block) throws IOException {
        flow.after(block);
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending runningHead(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation != null && !relation.external()) {
            flow.after(document.runningHead(relation.target()));
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending embedded(String name, String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation != null && relation.external()) {
            document.elsewhere(relation.target());
        } else if (relation != null) {
            document.embedded(relation.target());
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending elsewhere(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        document.elsewhere(relation == null ? "another file" : relation.target());
        return XmlEvents.Ending.NONE;
    }
}
