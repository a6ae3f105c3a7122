package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.regex.Pattern;
import org.candour.plans.Mark;

/** Tables of an OpenDocument file; in a spreadsheet each is a sheet. */
final class OpenCells {

    /** To another cell of the same file: "[.B7]"; one to a file elsewhere has its address before the sheet. */
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\[\\]'#]*]");

    private final OpenStyles styles;
    private final OpenPart.Kind kind;
    private final Story story;
    private final Flow flow;
    private String asked = "";
    private int row;
    private int uncomputed;

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
        uncomputed = 0;
        XmlEvents.Ending ending = hiddenIf(hidden);
        return () -> {
            ending.end();
            tellUncomputed();
        };
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
        String formula = element.get("value-type").isEmpty() ? element.get("formula") : "";
        String words =
                value.isBlank() && number.isBlank() ? SheetHints.words(formula) : value.isBlank() ? number : value;
        return () -> {
            if (flow.isEmpty()) {
                uncomputed += SheetHints.mayMakeWords(REFERENCE.matcher(formula).replaceAll("A1")) ? 1 : 0;
                if (!words.isBlank()) {
                    flow.paragraph();
                    flow.text(words);
                    flow.endParagraph();
                }
            }
            ending.end();
        };
    }

    private void tellUncomputed() throws IOException {
        if (uncomputed > 0) {
            story.unreadable(SheetHints.notSaved(uncomputed));
        }
    }

    private XmlEvents.Ending hiddenIf(boolean hidden) {
        return hidden ? flow.marked(Mark.Kind.HIDDEN) : XmlEvents.Ending.NONE;
    }
}
