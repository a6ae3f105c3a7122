package org.candour.common.csv;

import java.util.regex.Pattern;

/** A text as a cell of a file that people open in a spreadsheet. */
public final class HarmlessCell {

    /** What starts a formula, also behind quotes and blanks, which some spreadsheets drop; the wide ones are East Asian. */
    private static final Pattern FORMULA = Pattern.compile("[\"“”\\s\\p{Z}\\uFEFF]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern BLANK_START = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private HarmlessCell() {}

    /** The text, with an apostrophe before it where a spreadsheet would run it as a formula. */
    public static String of(String text) {
        boolean runs =
                FORMULA.matcher(text).matches() || BLANK_START.matcher(text).matches();
        return runs && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
