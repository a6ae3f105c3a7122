package org.candour.figures;

/** How firmly a plan states a figure. Names are stored. */
public enum Wording {
    EXACT(""),
    ABOUT("about"),
    UP_TO("up to"),
    AT_LEAST("at least"),
    RANGE("from … to …");

    private final String title;

    Wording(String title) {
        this.title = title;
    }

    /** "about"; empty for a figure stated as it is. */
    public String title() {
        return title;
    }
}
