package org.candour.plans.reader;

/** Which rows of a sheet are on the page: a big sheet is told in parts. */
final class Rows {

    private int first;
    private int last;
    private String sheet = "";
    private boolean part;

    void forget() {
        first = 0;
        last = 0;
        sheet = "";
        part = false;
    }

    /** The next part of a sheet that has been cut. */
    void goOn(String name) {
        sheet = part ? sheet : name;
        first = 0;
        part = true;
    }

    void add(int row) {
        first = first == 0 ? row : first;
        last = row;
    }

    boolean any() {
        return first > 0;
    }

    boolean isPart() {
        return part;
    }

    String sheet() {
        return sheet;
    }

    /** "Beds, rows 1–140". */
    String part(String name) {
        return (part ? sheet : name) + ", rows " + first + "–" + last;
    }
}
