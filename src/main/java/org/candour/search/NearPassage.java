package org.candour.search;

import org.candour.plans.DocumentId;

/**
 * A passage and how close it comes in meaning to what was asked.
 *
 * @param from where it begins in the page's text, in characters, from 0
 * @param to where it ends, exclusive
 * @param similarity from -1 to 1, in steps of a thousandth; 1 is the same text
 */
public record NearPassage(DocumentId document, int page, int from, int to, double similarity) {

    /** Whether it is the same passage, however close. */
    boolean isAt(NearPassage other) {
        return document.equals(other.document()) && page == other.page() && from == other.from();
    }
}
