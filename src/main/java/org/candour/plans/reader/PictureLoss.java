package org.candour.plans.reader;

/** What is said of pages of whose pictures something is lost, so that words may have stood there that nobody can find. */
public final class PictureLoss {

    /** Of a picture among other things on the page. */
    public static final String DAMAGED = "A picture on the page is damaged.";

    public static final String NOT_SHOWN = "A picture on the page cannot be shown.";

    /** Of a page that is a picture. */
    public static final String PART_MISSING = "A part of the picture is missing or damaged.";

    private PictureLoss() {}
}
