package org.candour.finance.imports;

/**
 * One thing that keeps a file from being taken in, or (a notice) that a person should know though it does not.
 *
 * @param row 0 when it is about the whole sheet or file
 * @param column letter and heading, or empty
 */
public record FileProblem(String sheet, int row, String column, String what, String remedy) {

    /** "Sheet 1, row 5, column C (Control total)". */
    public String where() {
        StringBuilder where = new StringBuilder(sheet.isEmpty() ? "" : "sheet “" + sheet + "”");
        if (row > 0) {
            where.append(where.isEmpty() ? "" : ", ").append("row ").append(row);
        }
        if (!column.isEmpty()) {
            where.append(where.isEmpty() ? "" : ", ").append("column ").append(column);
        }
        return where.isEmpty() ? "the file" : where.toString();
    }
}
