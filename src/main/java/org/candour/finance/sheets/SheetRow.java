package org.candour.finance.sheets;

import java.util.List;

/**
 * One row that is not empty.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param hidden whether a person who opens the file does not see it
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** How many cells there are up to the last that is not blank. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** "A", "B", … "AA" for columns from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
