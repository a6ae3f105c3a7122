package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures a file has given already, and in which row. Kept by body first: there may be a million, and what tells
 * them apart differs in so little that one table of all would be slow.
 */
final class Seen {

    private static final int ROW_BITS = 24;
    private static final int SHEET_BITS = 12;
    private static final long ROWS = (1L << ROW_BITS) - 1;
    private static final long SHEETS = (1L << SHEET_BITS) - 1;

    private final Map<String, Map<Object, Long>> places = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    /**
     * Remembers a row.
     *
     * @param body whom the row is about
     * @param key what else tells it from other rows
     * @param fields a bit for each figure that it gives, of 28 at most
     * @return where the same figure was given before; empty when nowhere
     */
    String before(String body, Object key, String sheet, int row, long fields) {
        Map<Object, Long> ofBody = places.computeIfAbsent(body, any -> new HashMap<>(4));
        long place = fields << (ROW_BITS + SHEET_BITS) | (number(sheet) & SHEETS) << ROW_BITS | (row & ROWS);
        Long earlier = ofBody.putIfAbsent(key, place);
        if (earlier == null) {
            return "";
        }
        if ((earlier >>> (ROW_BITS + SHEET_BITS) & fields) == 0) {
            ofBody.put(key, earlier | fields << (ROW_BITS + SHEET_BITS));
            return "";
        }
        String where = sheets.get((int) (earlier >>> ROW_BITS & SHEETS));
        return (where.isEmpty() || where.equals(sheet) ? "" : "sheet “" + where + "”, ") + "row " + (earlier & ROWS);
    }

    /** Rows come sheet by sheet. */
    private long number(String sheet) {
        if (sheets.isEmpty() || !sheets.getLast().equals(sheet)) {
            sheets.add(sheet);
        }
        return sheets.size() - 1L;
    }
}
