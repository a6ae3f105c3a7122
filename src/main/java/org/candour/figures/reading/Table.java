package org.candour.figures.reading;

import java.util.List;
import java.util.Optional;
import org.candour.figures.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A table as far as its rows can be told from the page's text.
 *
 * @param title its caption, or the line above it; may be empty
 * @param near what stands above it on the page, in one line
 * @param isWhole whether head and rows could be told apart; sums are made of whole tables only
 */
public record Table(int from, int to, String title, String near, List<String> head, List<Row> rows, boolean isWhole) {

    /** A row with what its first cell says. */
    public record Row(Stretch stretch, String label, List<Cell> cells) {

        /** The cell under a column's heading that holds the word. */
        public Optional<Cell> under(String word) {
            return cells.stream()
                    .filter(cell ->
                            cell.column().toLowerCase(java.util.Locale.ROOT).contains(word))
                    .findFirst();
        }

        public List<Amount> money() {
            return cells.stream()
                    .map(Cell::amount)
                    .filter(amount -> amount != null && amount.unit() == Unit.POUNDS)
                    .map(java.util.Objects::requireNonNull)
                    .toList();
        }
    }

    /**
     * One cell after the first.
     *
     * @param amount null where it holds no amount, or one without a unit
     * @param column the heading it stands under; empty where that cannot be told
     * @param year financial year it is for; empty where that cannot be told
     */
    public record Cell(String text, @Nullable Amount amount, String column, String year) {}
}
