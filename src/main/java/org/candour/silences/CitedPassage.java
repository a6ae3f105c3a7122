package org.candour.silences;

import org.candour.plans.DocumentId;

/** A passage a finding rests on, word for word, on a page of a document. */
public record CitedPassage(DocumentId document, String documentLabel, String pageWord, int page, String passage) {

    /** "Main, page 48". */
    public String where() {
        return documentLabel + ", " + pageWord + " " + page;
    }
}
