package org.candour.search;

/** What makes a mention more than a mention: something committed near it. Or the reverse: that it is set aside. */
public enum Cue {
    NUMBER("a number"),
    MONEY("a sum of money"),
    DATE("a date"),
    SITE("a named site"),
    OWNER("somebody who answers for it"),
    PROMISE("a promise"),
    /** "is not covered by this plan". */
    SET_ASIDE("that it is not dealt with");

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    /** "a named site". */
    public String words() {
        return words;
    }

    /** Whether it binds somebody to something. */
    public boolean isCommitment() {
        return this != SET_ASIDE;
    }
}
