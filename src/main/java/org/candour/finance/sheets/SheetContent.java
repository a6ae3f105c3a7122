package org.candour.finance.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.candour.finance.sheets.Cell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of one sheet and tells its rows as they come. */
final class SheetContent extends DefaultHandler {

    private final String sheet;
    private final Workbook.SheetParts parts;
    private final SheetListener listener;
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable Cell[] cells = new Cell[0];
    private boolean begun;
    private int row;
    private int column = -1;
    private boolean rowHidden;
    private String type = "";
    private @Nullable String style;
    private boolean formula;
    private boolean inValue;

    SheetContent(String sheet, Workbook.SheetParts parts, SheetListener listener) {
        this.sheet = sheet;
        this.parts = parts;
        this.listener = listener;
    }

    @Override
    public void startElement(@Nullable String uri, String name, @Nullable String prefixed, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "col" -> column(attributes);
            case "sheetData" -> begin();
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            case "rPh" -> inValue = false;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void endElement(@Nullable String uri, String name, @Nullable String prefixed) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> add();
            case "row" -> tell();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && value.length() < Cell.LONGEST) {
            value.append(characters, start, length);
        }
    }

    private void begin() {
        begun = true;
        listener.sheet(sheet, false, List.copyOf(hiddenColumns));
    }

    /** Merged cells are told last, as the file has them last. */
    void finish() {
        if (!begun) {
            begin();
        }
        merged.forEach(
                m -> listener.merged(m.getFirstRow() + 1, m.getLastRow() + 1, m.getFirstColumn(), m.getLastColumn()));
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden")) || "0".equals(attributes.getValue("width"))) {
            int last = Math.min(number(attributes.getValue("max"), 0), SheetWire.MOST_CELLS);
            for (int i = Math.max(1, number(attributes.getValue("min"), 1)); i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private void row(Attributes attributes) {
        row = number(attributes.getValue("r"), row + 1);
        rowHidden = isTrue(attributes.getValue("hidden")) || "0".equals(attributes.getValue("ht"));
        column = -1;
        cells = new Cell[0];
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : Recalculation.column(reference);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.setLength(0);
    }

    private void add() throws SAXException {
        Cell cell = cell();
        if (cell.isBlank()) {
            return;
        }
        if (column < 0 || column >= SheetWire.MOST_CELLS) {
            throw new SAXException(new UnreadableFileException(
                    sheet + ", row " + row,
                    "It has a cell in column " + SheetRow.letters(Math.max(0, column)) + ".",
                    "Leave away what is not needed: at most " + SheetWire.MOST_CELLS + " columns are read."));
        }
        if (cells.length <= column) {
            cells = Arrays.copyOf(cells, Math.min(SheetWire.MOST_CELLS, Math.max(column + 1, cells.length * 2)));
        }
        cells[column] = cell;
    }

    private Cell cell() {
        String text = value.toString();
        if (formula) {
            return formula(text);
        }
        return switch (type) {
            case "s" -> Cell.text(parts.texts().text(text));
            case "str", "inlineStr" -> Cell.text(text);
            case "b" -> new Cell(Kind.LOGICAL, text.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Kind.ERROR, text);
            case "d" -> new Cell(Kind.DATE, text);
            default -> text.isBlank() ? Cell.BLANK : number(text);
        };
    }

    private Cell formula(String kept) {
        boolean counts = type.equals("n") && parts.formulas().confirms(sheet, row, column, kept);
        return counts ? number(kept) : new Cell(Kind.FORMULA, kept.length() > 60 ? kept.substring(0, 60) : kept);
    }

    private Cell number(String kept) {
        BigDecimal number = Digits.of(kept);
        if (number == null) {
            return new Cell(Kind.ERROR, kept.length() > 60 ? kept.substring(0, 60) : kept);
        }
        Kind kind = parts.forms().kind(style);
        BigDecimal shown = kind == Kind.PERCENT ? number.movePointRight(2) : number;
        return new Cell(kind, shown.toPlainString());
    }

    private void tell() {
        List<Cell> known = new ArrayList<>(cells.length);
        int last = -1;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            known.add(cell == null ? Cell.BLANK : cell);
            last = cell == null ? last : i;
        }
        if (last >= 0) {
            listener.row(new SheetRow(row, rowHidden, List.copyOf(known.subList(0, last + 1))));
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
