package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** Shapes with their words, as slides, speakers' notes, layouts and the drawings on sheets have them. */
final class DrawingPart implements XmlEvents.Listener {

    /** Where the shapes are. */
    enum Kind {
        SLIDE,
        NOTES,
        LAYOUT,
        SHEET
    }

    private static final Set<String> RUNNING = Set.of("ftr", "dt", "sldNum", "hdr");

    private final Parts parts;
    private final Map<String, Parts.Relation> relations;
    private final Kind kind;
    private final Story story;
    private final Flow flow;
    private final Alternatives alternatives = new Alternatives();
    private String placeholder = "";
    private boolean isPlaceholder;
    private boolean hidden;
    private boolean takesText;
    private boolean inObject;
    private int cells;

    DrawingPart(Parts parts, String path, Kind kind, Story story) throws IOException {
        this.parts = parts;
        this.relations = parts.relations(path);
        this.kind = kind;
        this.story = story;
        this.flow = new Flow(story);
    }

    @Override
    public void text(String text) {
        if (takesText) {
            flow.text(text);
        }
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        if (alternatives.concerns(name)) {
            return alternatives.start(name);
        }
        return switch (name) {
            case "sld" ->
                element.has("show", "0") || element.has("show", "false")
                        ? flow.marked(Mark.Kind.HIDDEN)
                        : XmlEvents.Ending.NONE;
            case "sp", "cxnSp", "graphicFrame", "pic", "grpSp" -> shape(name);
            case "cNvPr" -> properties(element);
            case "ph" -> placeholder(element.get("type"));
            case "txBody" -> cells > 0 ? XmlEvents.Ending.NONE : words();
            case "tr" -> flow.row();
            case "tc" -> cell();
            case "p" -> paragraph();
            case "t" -> takesText();
            case "r", "fld" -> () -> flow.raise(false);
            case "rPr" -> raise(WordValues.number(element.get("baseline"), 0) > 0);
            case "br", "tab" -> space();
            case "blip" -> picture(element.get("embed") + element.get("link"));
            case "chart" -> drawing(element.get("id"));
            case "relIds" -> drawing(element.get("dm"));
            case "contentPart" -> handwriting();
            case "oleObj" -> embedded(element.prefixed("id"));
            default -> XmlEvents.Ending.NONE;
        };
    }

    private XmlEvents.Ending shape(String name) {
        placeholder = "";
        isPlaceholder = false;
        hidden = false;
        if (name.equals("pic")) {
            story.picture();
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending picture(String id) {
        Parts.Relation relation = relations.get(id);
        if (relation != null && !relation.external() && parts.has(relation.target())) {
            if (!inObject) {
                story.picture(relation.target(), () -> parts.open(relation.target()));
            }
        } else if (!id.isEmpty()) {
            story.pictureNotSeen();
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending handwriting() {
        story.pictureNotSeen();
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending properties(XmlEvents.Element element) throws IOException {
        hidden = element.has("hidden", "1") || element.has("hidden", "true");
        String title = element.get("title").strip();
        String told = element.get("descr").strip();
        String description = title.isEmpty() || told.contains(title) ? told : (title + ". " + told).strip();
        if (!description.isEmpty() && kind != Kind.LAYOUT) {
            flow.after(Signs.mark(Mark.Kind.PICTURE_DESCRIPTION, Signs.plain(description)));
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending placeholder(String type) {
        isPlaceholder = true;
        placeholder = type;
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending words() {
        XmlEvents.Ending box = box();
        if (!hidden) {
            return box;
        }
        XmlEvents.Ending marked = flow.marked(Mark.Kind.HIDDEN);
        return () -> {
            marked.end();
            box.end();
        };
    }

    private XmlEvents.Ending box() {
        if (RUNNING.contains(placeholder)) {
            return kind == Kind.SLIDE ? flow.box(Mark.Kind.RUNNING_HEAD) : nowhere();
        }
        if (kind == Kind.LAYOUT && isPlaceholder) {
            return nowhere(); // "Click to edit the title"
        }
        if (kind == Kind.NOTES) {
            return flow.box(Mark.Kind.SPEAKER_NOTES);
        }
        if (kind == Kind.SLIDE && (placeholder.equals("title") || placeholder.equals("ctrTitle"))) {
            return flow.box((Flow.Taker) text -> story.heading(1, text));
        }
        return flow.box(isPlaceholder ? (Mark.@Nullable Kind) null : Mark.Kind.TEXT_BOX);
    }

    private XmlEvents.Ending nowhere() {
        return flow.box((Flow.Taker) text -> {});
    }

    private XmlEvents.Ending cell() {
        XmlEvents.Ending cell = flow.cell();
        cells++;
        return () -> {
            cells--;
            cell.end();
        };
    }

    private XmlEvents.Ending paragraph() {
        flow.paragraph();
        return flow::endParagraph;
    }

    private XmlEvents.Ending takesText() {
        takesText = true;
        return () -> takesText = false;
    }

    private XmlEvents.Ending raise(boolean on) {
        flow.raise(on);
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending space() {
        if (flow.inParagraph()) {
            flow.text("\n");
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending drawing(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation != null && !relation.external() && parts.has(relation.target())) {
            flow.after(Signs.mark(Mark.Kind.TEXT_BOX, DrawingTexts.of(parts, relation.target())));
        } else if (!id.isEmpty()) {
            story.unreadable(Parts.MISSING);
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending embedded(String id) throws IOException {
        Parts.Relation relation = relations.get(id);
        if (relation != null && relation.external()) {
            story.unreadable("Something that belongs here is kept in another file, which was not uploaded.");
        } else if (relation != null && parts.has(relation.target())) {
            String path = relation.target();
            story.attachment(path.substring(path.lastIndexOf('/') + 1), () -> parts.open(path));
        } else if (!id.isEmpty()) {
            story.unreadable(Parts.MISSING);
        }
        inObject = true; // its picture shows what is read itself
        return () -> inObject = false;
    }
}
