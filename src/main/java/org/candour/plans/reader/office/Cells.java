package org.candour.plans.reader.office;

import java.util.ArrayList;
import java.util.List;

/** Puts a row's cells on one line: "Harrow | 120 | 95". */
public final class Cells {

    private Cells() {}

    /** The row, without the empty cells at either end; empty when all are. */
    public static String row(List<String> cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell.replaceAll("\\s+", " ").strip());
        }
        while (!row.isEmpty() && Signs.isBlank(row.getLast())) {
            row.removeLast();
        }
        while (!row.isEmpty() && Signs.isBlank(row.getFirst())) {
            row.removeFirst();
        }
        return String.join(" | ", row);
    }
}
