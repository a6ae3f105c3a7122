package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** Frames of an OpenDocument file, and what is in them: boxes of text, pictures, objects. */
final class OpenDrawings implements XmlEvents.Listener {

    private static final Set<String> PLACEHOLDERS = Set.of("subtitle", "outline", "object", "text", "notes", "table");
    private static final Set<String> RUNNING = Set.of("header", "footer", "date-time", "page-number");

    private final OpenDocument document;
    private final String folder;
    private final OpenPart.Kind kind;
    private final Story story;
    private final Flow flow;
    private String frame = "";

    OpenDrawings(OpenDocument document, String folder, OpenPart.Kind kind, Story story, Flow flow) {
        this.document = document;
        this.folder = folder;
        this.kind = kind;
        this.story = story;
        this.flow = flow;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "frame" -> frame(element);
            case "text-box" -> box();
            case "image" -> picture(element.get("href"));
            case "object" -> object(element.get("href"));
            default -> attached(element.get("href"));
        };
    }

    private XmlEvents.Ending frame(XmlEvents.Element element) {
        String outside = frame;
        frame = element.get("class");
        return () -> frame = outside;
    }

    private XmlEvents.Ending box() {
        if (frame.equals("title") && kind == OpenPart.Kind.SLIDES) {
            return flow.box((Flow.Taker) text -> story.heading(1, text));
        }
        if (RUNNING.contains(frame)) {
            return flow.box(Mark.Kind.RUNNING_HEAD);
        }
        if (kind == OpenPart.Kind.HEADS && !frame.isEmpty()) {
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
}
