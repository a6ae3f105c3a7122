package org.candour.search.index;

/** Which of the matching pages are wanted. */
public enum Counting {
    /** On which it is a mention. */
    MENTIONS,
    /** On which it stands only in running heads or struck out, which is none. */
    ASIDES,
    /** All of them, for finding out whether there is any doubt. */
    ALL;

    boolean takes(boolean isAside) {
        return this == ALL || isAside == (this == ASIDES);
    }
}
