package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.candour.plans.Mark;

/** The running text of one part of a Word document: its body, a header, the footnotes. */
final class WordPart implements XmlEvents.Listener {

    private static final class Run {
        private boolean hidden;
    }

    private final WordDocument document;
    private final Map<String, Parts.Relation> relations;
    private final Flow flow;
    private final WordFields fields;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final WordControls controls;
    private final WordDrawings drawings;
    private final WordParagraphMark mark;
    private final Alternatives alternatives = new Alternatives();
    private boolean takesText;
    private boolean takesInstruction;

    WordPart(WordDocument document, String path, Story story) throws IOException {
        this.document = document;
        this.relations = document.parts().relations(path);
        this.flow = new Flow(story);
        this.fields = new WordFields(flow);
        this.controls = new WordControls(flow);
        this.drawings = new WordDrawings(document, relations, story, flow);
        this.mark = new WordParagraphMark(document, flow);
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
            case "pPr", "pStyle", "outlineLvl", "numId", "ilvl" -> mark.start(name, element);
            case "r" -> run();
            case "rStyle" -> style(element.get("val"));
            case "vanish" -> vanish(WordValues.isOn(element.get("val")));
            case "vertAlign" -> raise(element.has("val", "superscript"));
            case "position" -> raise(WordValues.number(element.get("val"), 0) > 0);
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
            case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange" ->
                XmlEvents.Ending.SKIP;
            case "sdt",
                    "sdtContent",
                    "listItem",
                    "listEntry",
                    "docPartGallery",
                    "docPartObj",
                    "docPartList",
                    "group",
                    "picture" -> controls.start(name, element);
            case "placeholder" -> XmlEvents.Ending.SKIP;
            case "AlternateContent", "Choice", "Fallback" -> alternatives.start(name);
            case "footnoteReference" -> beside(document.footnote(element.get("id")));
            case "endnoteReference" -> beside(document.endnote(element.get("id")));
            case "commentReference" -> beside(document.comment(element.get("id")));
            case "headerReference", "footerReference" -> runningHead(element.get("id"));
            case "OLEObject", "altChunk" -> embedded(name, element.get("id"));
            case "subDoc" -> elsewhere(element.get("id"));
            case "bookmarkStart" -> beside(WordNames.bookmark(element.get("name")));
            case "alias" -> beside(WordNames.control(element.get("val")));
            default -> drawings.start(name, element);
        };
    }

    private XmlEvents.Ending paragraph() {
        flow.paragraph();
        return flow::endParagraph;
    }

    private XmlEvents.Ending run() {
        Run run = new Run();
        runs.push(run);
        return () -> {
            runs.pop();
            flow.raise(false);
            if (run.hidden) {
                flow.end(Mark.Kind.HIDDEN);
            }
        };
    }

    private XmlEvents.Ending style(String id) {
        if (document.styles().isRaised(id)) {
            raise(true);
        }
        return vanish(document.styles().isHidden(id));
    }

    private XmlEvents.Ending raise(boolean on) {
        if (!mark.isOpen() && !runs.isEmpty()) {
            flow.raise(on);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending vanish(boolean hidden) {
        if (hidden && !mark.isOpen() && !runs.isEmpty() && !runs.getFirst().hidden) {
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
        if (!mark.isOpen() && flow.inParagraph()) {
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
        return mark.isOpen() ? XmlEvents.Ending.NONE : flow.marked(kind);
    }

    private XmlEvents.Ending beside(String block) throws IOException {
        flow.after(block);
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending runningHead(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation == null) {
            document.missing();
        } else if (!relation.external()) {
            flow.after(document.runningHead(relation.target()));
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending embedded(String name, String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation != null && relation.external()) {
            document.elsewhere(relation.target());
        } else {
            document.embedded(relation == null ? "" : relation.target());
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending elsewhere(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        document.elsewhere(relation == null ? "another file" : relation.target());
        return XmlEvents.Ending.NONE;
    }
}
