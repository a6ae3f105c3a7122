package org.candour.silences;

import org.candour.plans.DocumentId;

/**
 * A passage a finding rests on, word for word, on a page of a document.
 *
 * @param doubt what was to be known of its words when they were cited: that they were recognised from a picture, are
 *     struck out or the like; empty for running text, and where it was not noted then
 */
public record CitedPassage(
        DocumentId document, String documentLabel, String pageWord, int page, String passage, String doubt) {

    /** "Main, page 48". */
    public String where() {
        return documentLabel + ", " + pageWord + " " + page;
    }

    /** " (recognised from a picture, 87 % sure of its words)"; empty without a doubt. */
    public String doubtInBrackets() {
        return doubt.isEmpty() ? "" : " (" + doubt + ")";
    }
}
