package org.candour.figures.reading;

/** A sentence or a line of a page's text. */
public record Stretch(int from, int to, String text) {

    /** In one line. */
    public String flat() {
        return text.replace('\n', ' ').replace('\u00a0', ' ');
    }
}
