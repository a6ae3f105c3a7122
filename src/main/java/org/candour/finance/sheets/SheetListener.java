package org.candour.finance.sheets;

import java.util.List;

/** Is told what is in a file, in its order. */
public interface SheetListener {

    /** The file is a text whose cells are parted by a character; told first, and not of workbooks. */
    default void parted(char separator) {}

    /**
     * A sheet begins.
     *
     * @param hidden its rows are not told
     * @param hiddenColumns numbers of the columns a person does not see, from 0
     */
    void sheet(String name, boolean hidden, List<Integer> hiddenColumns);

    void row(SheetRow row);

    /** Cells of the sheet were merged into one: "A1:C1"; told after its rows. */
    void merged(int firstRow, int lastRow, int firstColumn, int lastColumn);

    /** Something about the file itself that a person should know, and that keeps nothing from being read. */
    void note(String what);
}
