package org.candour.search;

import java.util.List;

/** A passage with the words that matched marked. */
public record Snippet(List<Span> spans) {

    /** A run of text, marked when it is what matched. */
    public record Span(String text, boolean hit) {}

    public String text() {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }
}
