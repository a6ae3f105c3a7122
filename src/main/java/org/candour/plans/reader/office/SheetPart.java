package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.candour.plans.Mark;

/** One sheet's rows. Of a formula its last value is told; what would fetch or run something is not even looked at. */
final class SheetPart implements XmlEvents.Listener {

    private static final int MOST_COLUMNS = 16_384;

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean hidden;
    private final Story story;
    private final BitSet hiddenColumns = new BitSet();
    private final List<String> cells = new ArrayList<>();
    private final CellText value = new CellText();
    private final StringBuilder formula = new StringBuilder();
    private boolean takes;
    private boolean takesFormula;
    private boolean computed;
    private int row;
    private boolean missing;
    private int uncomputed;

    SheetPart(SharedTexts texts, CellFormats formats, boolean hidden, Story story) {
        this.texts = texts;
        this.formats = formats;
        this.hidden = hidden;
        this.story = story;
    }

    /** Whether a cell refers to a text that is not there. */
    boolean missesTexts() {
        return missing;
    }

    /** How many cells show words that the file does not say, as its maker has not computed them. */
    int uncomputed() {
        return uncomputed;
    }

    @Override
    public void text(String text) {
        if (takes) {
            value.add(text);
        } else if (takesFormula) {
            formula.append(text);
        }
    }

    @Override
    public XmlEvents.Ending start(String name, XmlEvents.Element element) throws IOException {
        return switch (name) {
            case "col" -> column(element);
            case "row" -> row(element);
            case "c" -> cell(element);
            case "v", "t" -> {
                takes = true;
                computed = true;
                yield () -> takes = false;
            }
            case "f" -> formula();
            case "rPh" -> XmlEvents.Ending.SKIP;
            case "r", "vertAlign" -> value.start(name, element);
            case "dataValidation" -> hints(element);
            case "formula1" -> choices();
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> runningHead();
            default -> XmlEvents.Ending.NONE;
        };
    }

    private XmlEvents.Ending column(XmlEvents.Element element) {
        if (WordValues.isOn(element.get("hidden")) && !element.get("hidden").isEmpty()) {
            int from = WordValues.number(element.get("min"), 1);
            int to = Math.min(MOST_COLUMNS, WordValues.number(element.get("max"), from));
            if (from >= 0 && from <= to) {
                hiddenColumns.set(from, to + 1);
            }
        }
        return XmlEvents.Ending.NONE;
    }

    private XmlEvents.Ending row(XmlEvents.Element element) {
        row = WordValues.number(element.get("r"), row + 1);
        boolean rowHidden = hidden || element.has("hidden", "1") || element.has("hidden", "true");
        cells.clear();
        return () -> {
            String line = Cells.row(cells);
            if (!Signs.isBlank(line)) {
                story.row(row, rowHidden ? Signs.mark(Mark.Kind.HIDDEN, line) : line);
            }
        };
    }

    private XmlEvents.Ending cell(XmlEvents.Element element) {
        String type = element.get("t");
        int style = WordValues.number(element.get("s"), 0);
        int column = column(element.get("r"));
        value.end();
        formula.setLength(0);
        computed = false;
        if (type.equals("e") && !element.get("vm").isEmpty()) {
            story.pictureNotSeen(); // a picture in a cell is kept as an error with a value of its own
        }
        return () -> {
            uncomputed += !computed && SheetHints.mayMakeWords(formula.toString()) ? 1 : 0;
            String text = computed ? shown(type, style) : SheetHints.words(formula.toString());
            boolean cellHidden = hiddenColumns.get(Math.max(0, column)) && !text.isBlank();
            cells.add(cellHidden ? Signs.mark(Mark.Kind.HIDDEN, text) : text);
        };
    }

    private String shown(String type, int style) {
        String raw = value.end();
        return switch (type) {
            case "s" -> formats.around(shared(raw), style);
            case "b" -> raw.strip().equals("1") ? "TRUE" : raw.isBlank() ? "" : "FALSE";
            case "str", "inlineStr" -> formats.around(raw, style);
            case "e", "d" -> raw;
            default -> raw.isBlank() ? "" : Signs.plain(formats.show(raw.strip(), style));
        };
    }

    private String shared(String number) {
        String text = texts.get(WordValues.number(number, -1));
        missing |= text == null;
        return text == null ? "" : text;
    }

    /** 3 for "C7"; 0 when it does not say. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column < MOST_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column;
    }

    private XmlEvents.Ending formula() {
        takesFormula = true;
        return () -> takesFormula = false;
    }

    private XmlEvents.Ending hints(XmlEvents.Element element) {
        formula.setLength(0);
        String hints = SheetHints.of(
                element.get("promptTitle"), element.get("prompt"), element.get("errorTitle"), element.get("error"));
        return () -> hint(hints);
    }

    private void hint(String words) throws IOException {
        if (!words.isBlank()) {
            String marked = Signs.mark(Mark.Kind.FORM_FIELD, Signs.plain(words));
            story.paragraph(hidden ? Signs.mark(Mark.Kind.HIDDEN, marked) : marked);
        }
    }

    /** What can be chosen in a cell, where the list is not one of other cells. */
    private XmlEvents.Ending choices() {
        takesFormula = true;
        return () -> {
            takesFormula = false;
            hint(SheetHints.words(formula.toString()).replace(',', '\n'));
            formula.setLength(0);
        };
    }

    private XmlEvents.Ending runningHead() {
        value.end();
        takes = true;
        return this::endRunningHead;
    }

    private void endRunningHead() throws IOException {
        takes = false;
        String words = SheetHints.head(value.end());
        if (!words.isEmpty()) {
            story.paragraph(Signs.mark(Mark.Kind.RUNNING_HEAD, Signs.plain(words)));
        }
    }
}
