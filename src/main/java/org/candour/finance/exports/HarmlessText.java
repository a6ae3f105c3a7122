package org.candour.finance.exports;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before what would be run. One that already begins
 * with an apostrophe gets another, so that the way back is certain.
 */
public final class HarmlessText {

    private static final String RUN = "=+-@\t\r\n'＝＋－＠";

    private HarmlessText() {}

    /** The text to write into a cell. */
    public static String of(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * The text for a cell that runs nothing anyway, being marked as text: as it is, but for what {@link #back} would
     * take for made harmless.
     */
    static String marked(String text) {
        return back(text).equals(text) ? text : "'" + text;
    }

    /** The text that was written. */
    public static String back(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && RUN.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
