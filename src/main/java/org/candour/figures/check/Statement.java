package org.candour.figures.check;

/** What plans state once and everybody must mean the same by. */
enum Statement {
    DO_NOTHING_GAP("The do-nothing gap", "do-nothing-gap"),
    CAPITAL("The capital asked for", "capital-requested"),
    NET_POSITION("The net position excluding STF", "net-position"),
    CONTROL_TOTAL("The control total", "control-total"),
    ALLOCATIONS("The allocations", "allocation"),
    OUTTURN("The outturn", ""),
    BEDS_NEEDED("The number of beds needed if nothing changes", ""),
    SCHEME("The saving", "");

    private final String words;
    private final String measure;

    Statement(String words, String measure) {
        this.words = words;
        this.measure = measure;
    }

    /** "The do-nothing gap". */
    String words() {
        return words;
    }

    /** "is", or "are". */
    String verb() {
        return this == ALLOCATIONS ? "are" : "is";
    }

    /** Its measure in the returns; empty when there is none. */
    String measure() {
        return measure;
    }
}
