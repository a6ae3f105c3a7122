package org.candour.finance.sheets;

/** How the reading process tells the portal what it found: small, plain, and bounded in everything. */
final class SheetWire {

    static final int MOST_CELLS = 1000;

    /** Most bytes that one text comes to. */
    static final int LONGEST = Cell.LONGEST * 3;

    static final int SHEET = 'S';
    static final int ROW = 'R';
    static final int MERGED = 'M';
    static final int PARTED = 'P';
    static final int NOTE = 'N';
    static final int UNREADABLE = 'U';
    static final int END = 'E';

    /** Stands for a cell that says what the one above it, the last that was not blank, says: tables repeat themselves. */
    static final int AS_ABOVE = 0x7f;

    /** Added to a cell's kind when every character of its text is one byte. */
    static final int SHORT = 0x20;

    private SheetWire() {}
}
