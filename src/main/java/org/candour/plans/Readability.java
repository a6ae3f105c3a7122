package org.candour.plans;

/** What could be made of a page. An unreadable page is never silence. */
public enum Readability {
    TEXT,
    OCR,
    BLANK,
    UNREADABLE;

    /** Whether the page was read to the end, so that not finding a word on it means something. */
    public boolean isRead() {
        return this != UNREADABLE;
    }
}
