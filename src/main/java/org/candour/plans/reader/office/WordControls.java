package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.candour.plans.Mark;
import org.jspecify.annotations.Nullable;

/** Content controls and form fields of a Word document: what is filled in, and what could be chosen. */
final class WordControls implements XmlEvents.Listener {

    private static final class Control {
        private Mark.@Nullable Kind kind = Mark.Kind.FORM_FIELD;
    }

    private final Flow flow;
    private final Deque<Control> controls = new ArrayDeque<>();

    WordControls(Flow flow) {
        this.flow = flow;
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "sdt" -> control();
            case "sdtContent" -> content();
            case "listItem" -> option(element.get("displayText"), element.get("value"));
            case "listEntry" -> option(element.get("val"), element.get("val"));
            case "docPartGallery" -> gallery(element.get("val"));
            default -> is(null);
        };
    }

    private XmlEvents.Ending control() {
        controls.push(new Control());
        return controls::pop;
    }

    /** Word puts its own galleries, such as a contents list, into the same element as a form's fields. */
    private XmlEvents.Ending is(Mark.@Nullable Kind kind) {
        if (!controls.isEmpty()) {
            controls.getFirst().kind = kind;
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending gallery(String gallery) {
        return gallery.startsWith("Table of Contents")
                ? is(Mark.Kind.CONTENTS)
                : gallery.startsWith("Bibliograph") ? is(Mark.Kind.REFERENCES) : XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending content() {
        Mark.Kind kind = controls.isEmpty() ? null : controls.getFirst().kind;
        return kind == null ? XmlEvents.Ending.NONE : flow.marked(kind);
    }

    /** Of a field to choose in; the one without a value is what asks to choose. */
    private XmlEvents.Ending option(String shown, String value) throws IOException {
        return value.isBlank() ? XmlEvents.Ending.NONE : told(shown.isBlank() ? value : shown);
    }

    private XmlEvents.Ending told(String option) throws IOException {
        flow.after(Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(option)));
        return XmlEvents.Ending.NONE;
    }
}
