package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table behind a picture: shown below it with figures rounded, and handed out as CSV with every digit.
 *
 * @param caption measure, area and period
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param head for readers
     * @param name in the CSV file
     * @param number whether its cells stand at the right
     */
    public record Column(String head, String name, boolean number) {
        static Column text(String head, String name) {
            return new Column(head, name, false);
        }

        static Column number(String head, String name) {
            return new Column(head, name, true);
        }
    }

    /** A row; {@code code} joins it with the picture, {@code href} is where its first cell leads. */
    public record Row(String code, String href, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param shown for readers, "[x]" where there is nothing
     * @param exact for files, empty where there is nothing
     */
    public record Cell(String shown, String exact) {

        static Cell of(String text) {
            return new Cell(text, text);
        }

        static Cell of(String shown, @Nullable BigDecimal value) {
            return new Cell(shown, value == null ? "" : value.toPlainString());
        }
    }
}
