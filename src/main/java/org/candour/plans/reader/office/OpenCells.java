package org.candour.plans.reader.office;

import java.io.IOException;
import org.candour.plans.Mark;

/** Tables of an OpenDocument file; in a spreadsheet each is a sheet. */
final class OpenCells {

    private final OpenStyles styles;
    private final OpenPart.Kind kind;
    private final Story story;
    private final Flow flow;
    private String asked = "";
    private int row;

    OpenCells(OpenStyles styles, OpenPart.Kind kind, Story story, Flow flow) {
        this.styles = styles;
        this.kind = kind;
        this.story = story;
        this.flow = flow;
    }

    XmlEvents.Ending table(XmlEvents.Element element) throws IOException {
        if (kind != OpenPart.Kind.SHEETS) {
            return XmlEvents.Ending.NONE;
        }
        story.begin();
        row = 0;
        boolean hidden = styles.hides(element.get("style-name"));
        String name = Signs.plain(element.get("name"));
        story.heading(1, hidden ? Signs.mark(Mark.Kind.HIDDEN, name) : name);
        if (!asked.isEmpty()) {
            story.paragraph(Signs.mark(Mark.Kind.FORM_FIELD, asked));
            asked = "";
        }
        return hiddenIf(hidden);
    }

    /** What cells ask for when they are filled in: it stands before the first sheet, and is told on that. */
    XmlEvents.Ending validation(String name, XmlEvents.Element element) throws IOException {
        if (name.equals("content-validations")) {
            return flow.box((Flow.Taker) text -> asked = text);
        }
        flow.paragraph();
        flow.text(element.get("title"));
        flow.text(SheetHints.words(element.get("condition")));
        flow.endParagraph();
        return XmlEvents.Ending.NONE;
    }

    /** A row may stand for as many like it as it says; they are told once. */
    XmlEvents.Ending row(XmlEvents.Element element) {
        row++;
        XmlEvents.Ending hidden =
                hiddenIf(element.has("visibility", "collapse") || element.has("visibility", "filter"));
        XmlEvents.Ending ending = flow.row(kind == OpenPart.Kind.SHEETS ? row : 0);
        row += Math.max(0, WordValues.number(element.get("number-rows-repeated"), 1) - 1);
        return () -> {
            ending.end();
            hidden.end();
        };
    }

    XmlEvents.Ending cell(XmlEvents.Element element) throws IOException {
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

    private XmlEvents.Ending hiddenIf(boolean hidden) {
        return hidden ? flow.marked(Mark.Kind.HIDDEN) : XmlEvents.Ending.NONE;
    }
}
