package org.candour.figures;

/** What a stated figure counts. Names are stored. */
public enum Unit {
    POUNDS("£"),
    /** Money for each of something: an hour, a head, a month. Never added up or compared. */
    PRICE("£ each"),
    PERCENT("%"),
    WTE("whole-time equivalents"),
    BEDS("beds"),
    STAFF("staff"),
    PEOPLE("people");

    private final String title;

    Unit(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
