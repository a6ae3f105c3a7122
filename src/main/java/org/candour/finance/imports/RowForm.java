package org.candour.finance.imports;

import org.candour.finance.sheets.Cell;
import org.candour.finance.sheets.SheetRow;

/**
 * Whether the rows of a text have the form of its table. In a workbook every cell has its column; in a text a mark too
 * many or too few moves all that follows into columns it does not belong to, and a quote takes in rows.
 */
final class RowForm {

    private final boolean mayBreakLines;

    /**
     * Knows what is right in these tables.
     *
     * @param mayBreakLines whether a cell may hold several lines: only as we exported them
     */
    RowForm(boolean mayBreakLines) {
        this.mayBreakLines = mayBreakLines;
    }

    /** Says what is wrong with the row, if anything is. */
    boolean fits(SheetRow row, Columns columns, Troubles troubles) {
        int broken = mayBreakLines ? -1 : withLines(row);
        if (broken >= 0) {
            troubles.problem(
                    row.number(),
                    SheetRow.letters(broken),
                    "A quote opened here closes in a later line only: “"
                            + RowCells.shortened(row.cell(broken).text().replaceAll("\\R", " ⏎ ")) + "”.",
                    "Close the quote in its own line, or write the cell's text in one line.");
            return false;
        }
        if (row.width() > columns.width()) {
            troubles.problem(
                    row.number(),
                    "",
                    "It has " + row.width() + " cells for " + columns.width() + " headings.",
                    "Put quotes round a number or text that holds the mark between cells, like “1,234.5”.");
            return false;
        }
        if (row.cells().size() < columns.width()) {
            troubles.problem(
                    row.number(),
                    "",
                    "It has only " + row.cells().size() + " cells for " + columns.width() + " headings.",
                    "Leave a cell blank, but keep the marks between cells; or save the table as .xlsx.");
            return false;
        }
        return true;
    }

    private static int withLines(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            if (cell.text().indexOf('\n') >= 0 || cell.text().indexOf('\r') >= 0) {
                return i;
            }
        }
        return -1;
    }
}
