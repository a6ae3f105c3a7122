package org.candour.finance.imports;

import java.util.HashMap;
import java.util.Map;

/** Which figures a file has given already, and in which row. */
final class Seen {

    private record Place(String sheet, int row, long fields) {}

    private final Map<Object, Place> places = new HashMap<>();

    /**
     * Remembers a row.
     *
     * @param key what the row is about
     * @param fields a bit for each figure that it gives
     * @return where the same figure was given before; empty when nowhere
     */
    String before(Object key, String sheet, int row, long fields) {
        Place earlier = places.get(key);
        if (earlier == null) {
            places.put(key, new Place(sheet, row, fields));
            return "";
        }
        if ((earlier.fields & fields) == 0) {
            places.put(key, new Place(earlier.sheet, earlier.row, earlier.fields | fields));
            return "";
        }
        return (earlier.sheet.isEmpty() || earlier.sheet.equals(sheet) ? "" : "sheet “" + earlier.sheet + "”, ")
                + "row " + earlier.row;
    }
}
