package org.candour.figures;

import org.candour.plans.DocumentId;

/**
 * The sentence or table row a figure stands in.
 *
 * @param documentLabel "Main", or "Annex (finance.xlsx)"
 * @param pageWord "page", "slide", "sheet", "section"
 * @param from where it begins in the page's text, in characters
 * @param words as they stand there, so that they can be cited
 */
public record StatedPassage(
        DocumentId document, String documentLabel, String pageWord, int page, int from, int to, String words) {

    /** "Main, page 18". */
    public String place() {
        return documentLabel + ", " + pageWord + " " + page;
    }
}
