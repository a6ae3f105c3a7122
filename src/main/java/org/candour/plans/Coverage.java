package org.candour.plans;

/**
 * How much of a plan version could be read, over all its documents.
 *
 * @param pages all pages; 0 when no document has been read yet
 * @param known pages whose content is known (text, recognised text, or blank) and in English, as all terms are
 * @param documentsPending documents received but not read to the end
 * @param documentsUnreadable documents of which nothing could be read, whatever their number of pages, and such as break
 *     off, so that nobody knows how much of them is missing
 * @param threshold so many pages in a hundred must be known for silence to be claimed
 * @param foreign pages that could be read and are in another language
 */
public record Coverage(
        int pages, int known, int documentsPending, int documentsUnreadable, int threshold, int foreign) {

    /** What is asked for unless the portal's settings say otherwise. */
    private static final int USUAL_THRESHOLD = 95;

    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    public Coverage(int pages, int known, int documentsPending, int documentsUnreadable) {
        this(pages, known, documentsPending, documentsUnreadable, USUAL_THRESHOLD);
    }

    public Coverage(int pages, int known, int documentsPending, int documentsUnreadable, int threshold) {
        this(pages, known, documentsPending, documentsUnreadable, threshold, 0);
    }

    public Coverage withThreshold(int percent) {
        return new Coverage(pages, known, documentsPending, documentsUnreadable, percent, foreign);
    }

    /** The same with so many of its pages in another language, which were not counted as known. */
    public Coverage withForeign(int number) {
        return new Coverage(pages, known, documentsPending, documentsUnreadable, threshold, number);
    }

    public int unreadable() {
        return pages - known - foreign;
    }

    /** Share of pages known, 0..1; 0 when there are none. */
    public double share() {
        return pages == 0 ? 0 : (double) known / pages;
    }

    /**
     * Whether not finding something may be reported as "not mentioned in the text we could read": everything has been
     * read, no document is wholly unreadable or breaks off, and at least {@link #threshold} % of the pages are known.
     */
    public boolean allowsSilence() {
        return pages > 0
                && documentsPending == 0
                && documentsUnreadable == 0
                && 100L * known >= (long) threshold * pages;
    }
}
