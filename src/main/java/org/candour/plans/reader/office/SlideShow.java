package org.candour.plans.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** A presentation (PPTX and its kin): slide by slide, with notes, comments, and the words that layouts add. */
final class SlideShow {

    private final Parts parts;
    private final Story story;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private SlideShow(Parts parts, Story story) {
        this.parts = parts;
        this.story = story;
    }

    static void read(Parts parts, Story story) throws IOException {
        SlideShow show = new SlideShow(parts, story);
        List<String> slides = show.slides();
        for (String slide : slides) {
            String layout = parts.related(slide, "slideLayout");
            if (layout != null) {
                show.uses.merge(layout, 1, Integer::sum);
            }
        }
        for (String slide : slides) {
            show.tell(slide);
        }
    }

    private List<String> slides() throws IOException {
        String related = parts.related("", "officeDocument");
        String main = related == null ? "ppt/presentation.xml" : related;
        Map<String, Parts.Relation> relations = parts.relations(main);
        List<String> slides = new ArrayList<>();
        try (InputStream in = parts.open(main)) {
            XmlEvents.read(in, (name, element) -> {
                Parts.Relation relation = name.equals("sldId") ? target(element, relations) : null;
                if (relation != null) {
                    slides.add(relation.target());
                }
                return XmlEvents.Ending.NONE;
            });
        }
        return slides;
    }

    /** Slides bear two ids, of which only one is that of the relation. */
    private static Parts.@Nullable Relation target(XmlEvents.Element element, Map<String, Parts.Relation> relations) {
        return relations.get(element.prefixed("id"));
    }

    private void tell(String slide) throws IOException {
        story.begin();
        if (!parts.has(slide)) {
            story.unreadable("The slide is missing in the file.");
            return;
        }
        try {
            tell(slide, DrawingPart.Kind.SLIDE, story);
            String layout = parts.related(slide, "slideLayout");
            if (layout != null) {
                layout(layout);
            }
            for (Parts.Relation relation : parts.relations(slide).values()) {
                beside(relation);
            }
        } catch (IOException e) {
            story.unreadable("The file is damaged within this slide, and only a part of it, if any, could be read."
                    + " Please get the file again, or ask its author to save it anew.");
        }
    }

    private void tell(String path, DrawingPart.Kind kind, Story to) throws IOException {
        try (InputStream in = parts.open(path)) {
            XmlEvents.read(in, new DrawingPart(parts, path, kind, to));
        }
    }

    private void beside(Parts.Relation relation) throws IOException {
        if (relation.external() || !parts.has(relation.target())) {
            return;
        }
        if (relation.type().equals("notesSlide")) {
            tell(relation.target(), DrawingPart.Kind.NOTES, story);
        } else if (relation.type().equals("comments")) {
            String comments = DrawingTexts.of(parts, relation.target());
            story.paragraph(Signs.mark(Mark.Kind.COMMENT, comments));
        }
    }

    /** Words that one slide alone has from its layout are as good as its own; others are repeated, and told once. */
    private void layout(String layout) throws IOException {
        if (told.add(layout) && parts.has(layout)) {
            Captured captured = new Captured(story);
            tell(layout, DrawingPart.Kind.LAYOUT, captured);
            String text = captured.take();
            if (!Signs.isBlank(text)) {
                story.paragraph(uses.getOrDefault(layout, 0) > 1 ? Signs.mark(Mark.Kind.RUNNING_HEAD, text) : text);
            }
        }
        String master = parts.related(layout, "slideMaster");
        if (master != null && told.add(master)) {
            Captured captured = new Captured(story);
            tell(master, DrawingPart.Kind.LAYOUT, captured);
            String text = captured.take();
            if (!Signs.isBlank(text)) {
                story.paragraph(Signs.mark(Mark.Kind.RUNNING_HEAD, text));
            }
        }
    }
}
