package org.candour.finance.imports;

import java.util.function.Consumer;
import org.candour.finance.Figure;

/** Knows what a row of a kind of table means. */
interface RowMaker {

    /** Whether the row only adds others up. */
    boolean isTotal(RowCells row);

    /** Holds a total row against the sums. */
    void total(RowCells row, Totals totals, Troubles troubles);

    /** Makes the figures of a row; what is wrong in it goes to the row's problems. */
    void row(RowCells row, String sheet, Totals totals, Consumer<Figure> into);
}
