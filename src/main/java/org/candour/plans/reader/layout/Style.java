package org.candour.plans.reader.layout;

/** What can be said of a letter besides its place. */
public final class Style {

    public static final int BOLD = 1;
    /** Nobody sees it on the page. */
    public static final int HIDDEN = 2;
    /** The file itself says that it belongs to the header or footer. */
    public static final int RUNNING_HEAD = 4;

    private Style() {}
}
