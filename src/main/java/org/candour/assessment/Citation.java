package org.candour.assessment;

import org.candour.plans.DocumentId;

/** What a score rests on. */
public sealed interface Citation {

    /** A passage, word for word, on a page of a document. */
    record OfPassage(DocumentId document, String documentLabel, String pageWord, int page, String passage)
            implements Citation {}

    /** A search certificate, where the point is that the plan says nothing. */
    record OfSilence(String certificate, String question, int pagesSearched, int pagesUnreadable) implements Citation {}
}
