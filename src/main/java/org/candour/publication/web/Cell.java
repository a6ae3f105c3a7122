package org.candour.publication.web;

import java.math.BigDecimal;
import org.candour.common.csv.HarmlessCell;
import org.jspecify.annotations.Nullable;

/** One cell of a CSV file, safe to open in a spreadsheet. */
final class Cell {

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
        return HarmlessCell.of(text);
    }
}
