package org.candour.finance.sheets;

/**
 * One cell as the file holds it.
 *
 * @param text what it says; a number with the digits a spreadsheet would show at full precision; a formula's kept
 *     result
 */
public record Cell(Kind kind, String text) {

    /** What a cell can be. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A number shown as a percentage: the text is what is shown, 5.8 for 0.058. */
        PERCENT,
        /** A number shown in thousands or millions by its format, so that a person sees another one. */
        SCALED,
        DATE,
        LOGICAL,
        ERROR,
        /** A formula whose kept result could not be confirmed. */
        FORMULA
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** Longer texts are cut; no figure, code or source is that long. */
    public static final int LONGEST = 4000;

    public static Cell text(String text) {
        return text.isBlank()
                ? BLANK
                : new Cell(Kind.TEXT, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
