package org.candour.plans;

/** How far a document has come. The names are those of the API. */
public enum DocumentState {
    /** Stored safely; waits to be read. */
    RECEIVED,
    READING,
    /** Every page could be read. */
    INDEXED,
    PARTLY_READABLE,
    /** Not one page could be read; nothing may be concluded from it. */
    UNREADABLE,
    /** Not taken as a document at all; the reason says why. */
    REJECTED;

    public boolean isFinal() {
        return this != RECEIVED && this != READING;
    }

    public boolean hasReadablePages() {
        return this == INDEXED || this == PARTLY_READABLE;
    }
}
