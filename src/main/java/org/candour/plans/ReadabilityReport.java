package org.candour.plans;

/**
 * How much of one document could be read, and by which means.
 *
 * @param pages all its pages: text, recognised, corrected, blank and unreadable ones add up to them
 * @param corrected pages that stand in the words a person gave them, whatever they were before
 * @param waiting pages still to be recognised; they count as unreadable until then
 * @param confidence how sure the recognition is of its words, mean over the recognised pages in per cent; 0 without any
 * @param words over all pages
 * @param pictured pages of text with pictures in which more may be written, which nobody has recognised or looked at;
 *     they are counted among the others, too
 * @param language in English, such as "Welsh"; empty when there is too little text to tell
 */
public record ReadabilityReport(
        int pages,
        int text,
        int recognised,
        int corrected,
        int blank,
        int unreadable,
        int waiting,
        int confidence,
        long words,
        int pictured,
        String language) {

    /** Whether the search, which knows the forms of English words only, may find less than there is. */
    public boolean isForeign() {
        return !language.isEmpty() && !language.equals("English");
    }
}
