package org.candour.figures;

/** Whether a figure is for one year or adds several up. Names are stored. */
public enum Span {
    NOT_SAID(""),
    EACH_YEAR("a year"),
    WHOLE_PERIOD("over the whole period");

    private final String title;

    Span(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
