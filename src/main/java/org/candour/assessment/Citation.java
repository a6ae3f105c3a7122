package org.candour.assessment;

import org.candour.plans.DocumentId;

/** What a score rests on. */
public sealed interface Citation {

    /**
     * A passage, word for word, on a page of a document.
     *
     * @param doubt what was to be known of its words when they were cited: that they were recognised from a picture, are
     *     struck out or the like; empty for running text, and where it was not noted then
     */
    record OfPassage(DocumentId document, String documentLabel, String pageWord, int page, String passage, String doubt)
            implements Citation {

        /** Whatever was known of it when either was cited. */
        boolean isTheSamePlaceAs(Citation other) {
            return other instanceof OfPassage one
                    && one.document.equals(document)
                    && one.page == page
                    && one.passage.equals(passage);
        }
    }

    /**
     * A search certificate, where the point is that the plan says nothing.
     *
     * @param pageWord what all the pages searched are called; "page" where it was not noted
     * @param doubt what of the plan nobody had seen when it was issued; empty when all was seen, and where it was not noted
     */
    record OfSilence(
            String certificate, String question, int pagesSearched, int pagesUnreadable, String pageWord, String doubt)
            implements Citation {}
}
