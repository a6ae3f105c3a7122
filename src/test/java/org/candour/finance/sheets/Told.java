package org.candour.finance.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what a reading tells, a line each. */
final class Told implements SheetListener {

    final List<String> lines = new ArrayList<>();

    static List<String> of(Path file) throws IOException {
        Told told = new Told();
        SheetMain.read(file, told);
        return told.lines;
    }

    @Override
    public void sheet(String name, boolean hidden, List<Integer> hiddenColumns) {
        lines.add("sheet " + name + (hidden ? " hidden" : "")
                + (hiddenColumns.isEmpty() ? "" : " without " + hiddenColumns));
    }

    @Override
    public void row(SheetRow row) {
        lines.add(row.number()
                + (row.hidden() ? " hidden" : "")
                + row.cells().stream().map(Told::cell).collect(Collectors.joining("|", ":", "")));
    }

    private static String cell(Cell cell) {
        return switch (cell.kind()) {
            case BLANK -> "";
            case TEXT -> cell.text();
            default -> cell.kind() + " " + cell.text();
        };
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        lines.add("merged " + firstRow + "-" + lastRow + " " + firstColumn + "-" + lastColumn);
    }

    @Override
    public void note(String what) {
        lines.add("note " + what);
    }
}
