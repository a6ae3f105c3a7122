package org.candour.publication.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cell of a CSV file, safe to open in a spreadsheet. */
final class Cell {

    /** What starts a formula, also behind quotes and blanks, which some spreadsheets drop; the wide ones are East Asian. */
    private static final Pattern FORMULA = Pattern.compile("[\"“”\\s\\p{Z}\\uFEFF]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern BLANK_START = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Cell() {}

    /** Missing values are empty cells; decimals are written in full, never with an exponent. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal decimal -> decimal.toPlainString();
            default -> harmless(value.toString());
        };
    }

    /** The text, with an apostrophe before it where a spreadsheet would run it as a formula. */
    static String harmless(String text) {
        boolean runs =
                FORMULA.matcher(text).matches() || BLANK_START.matcher(text).matches();
        return runs && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
