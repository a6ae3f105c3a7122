package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Map;
import org.candour.plans.Mark;

/** What is drawn in a part of a Word document: pictures, charts and diagrams, letters drawn as a figure. */
final class WordDrawings implements XmlEvents.Listener {

    private static final long EMU_PER_MILLIMETRE = 36_000;
    private static final long MOST_OF_A_PAGE = 210 * 297 * 6 / 10;

    private final WordDocument document;
    private final Map<String, Parts.Relation> relations;
    private final Story story;
    private final Flow flow;
    private int objects;
    private long square;

    WordDrawings(WordDocument document, Map<String, Parts.Relation> relations, Story story, Flow flow) {
        this.document = document;
        this.relations = relations;
        this.story = story;
        this.flow = flow;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "docPr" -> description(element);
            case "textpath" -> beside(marked(Mark.Kind.TEXT_BOX, element.get("string")));
            case "shape", "rect", "oval", "imagedata" -> oldShape(name, element);
            case "object" -> object();
            case "extent" -> extent(element);
            case "blip" -> picture(element.get("embed"));
            case "chart" -> drawing(element.get("id"));
            case "relIds" -> drawing(element.get("dm"));
            case "contentPart", "control" -> notSeen();
            default -> XmlEvents.Ending.NONE;
        };
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
        if (relation == null && !id.isEmpty()) {
            document.missing();
        }
        return relation == null || relation.external()
                ? XmlEvents.Ending.NONE
                : beside(document.drawing(relation.target()));
    }

    /** Handwriting, or a field of another program, of which the file has at most a picture. */
    private XmlEvents.Ending notSeen() {
        story.pictureNotSeen();
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending beside(String block) throws IOException {
        flow.after(block);
        return XmlEvents.Ending.NONE;
    }

    private static String marked(Mark.Kind kind, String text) {
        return text.isBlank() ? "" : Signs.mark(kind, Signs.plain(text));
    }
}
