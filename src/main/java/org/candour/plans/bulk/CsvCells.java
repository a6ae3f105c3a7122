package org.candour.plans.bulk;

/** Writes cells so that a spreadsheet reads them back, and runs none of them as a formula. */
final class CsvCells {

    private CsvCells() {}

    static String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(cell));
        }
        return line.append("\r\n").toString();
    }

    private static String quoted(String cell) {
        String safe = cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
        return safe.isEmpty() ? "\"\"" : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
