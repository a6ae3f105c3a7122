package org.candour.plans;

import java.util.List;

/**
 * What people make of pages that were read or recognised wrongly. Assessors, moderators and publishers. Nothing is
 * overwritten: every reading stays, with who and when, and can be brought back. Searches follow by themselves.
 */
public interface PageCorrections {

    /** Where a problem lies that is not in what was said of the page, but in the page as it is by now. */
    String THE_PAGE = "The page";

    /** What is asked for with every change, as its field is called. */
    String HOW_YOU_KNOW = "How you know";

    /** The text a page is given, as its field is called. */
    String WHAT_IT_SAYS = "What the page says";

    /** All readings of the page, oldest first; only one when nothing was ever made of it besides what the file gave. */
    List<PageReading> readings(DocumentId document, int page);

    /** The readings that count of those pages of the document that a person left as they are, by page. */
    List<PageReading> byPeople(DocumentId document);

    /**
     * The page says this from now on.
     *
     * @param why in a sentence; it is kept and shown
     * @throws org.candour.common.ProblemsException when there is no such page, no text or no reason
     */
    void correct(DocumentId document, int page, String text, String why);

    /**
     * The same by somebody who saw the page as of that reading: refused when there is a newer one meanwhile.
     *
     * @param seen the ordinal of the reading
     */
    void correct(DocumentId document, int page, int seen, String text, String why);

    /**
     * Whether more than half of the words that the file gives for the page are not in the text. They then stay on the
     * page as struck out, and where one of them is asked for, a silence is to be checked.
     */
    boolean dropsMuch(DocumentId document, int page, String text);

    /** Nothing stands on the page: not finding a word on it means something from now on. */
    void markBlank(DocumentId document, int page, String why);

    /**
     * A person has looked at the page and found nothing written on it besides what its text says, such as on a photograph:
     * not finding a word on it means something from now on.
     *
     * @throws org.candour.common.ProblemsException when there is no such page, or it may not be {@link #canBeLookedAt}
     */
    void lookedAt(DocumentId document, int page);

    /**
     * Whether looking is all that is needed: not where it was read to the end anyway, nor where writing was recognised,
     * though not for sure; that has to be set right.
     */
    boolean canBeLookedAt(DocumentId document, int page);

    /** The page cannot be read, whatever was read: nothing is concluded from it from now on. */
    void markUnreadable(DocumentId document, int page, String why);

    /** The page says again what it said in the reading of that ordinal. */
    void restore(DocumentId document, int page, int ordinal, String why);
}
