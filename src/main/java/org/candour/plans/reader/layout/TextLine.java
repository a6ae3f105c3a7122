package org.candour.plans.reader.layout;

/**
 * A line of text, or a row of a table with its cells.
 *
 * @param text cells are set apart by " | ", lines within a cell by {@link #CELL_LINE}
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down it stands; only compares with lines of the same page and turn
 * @param size of its type
 * @param style of {@link Style}, added up: what all its letters have
 * @param turn the direction in which it runs, in degrees
 * @param row whether it is a row of a table
 */
public record TextLine(
        String text, double left, double right, double baseline, double size, int style, int turn, boolean row) {

    /** Parts the lines of one cell, so that torn words can be joined before it becomes a space. */
    public static final char CELL_LINE = '\u000B';

    public boolean is(int wanted) {
        return (style & wanted) != 0;
    }
}
