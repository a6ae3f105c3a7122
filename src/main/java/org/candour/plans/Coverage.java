package org.candour.plans;

import java.util.ArrayList;
import java.util.List;
import org.candour.common.html.Figures;

/**
 * How much of a plan version could be read, over all its documents.
 *
 * @param pages all pages; 0 when no document has been read yet
 * @param known pages whose content is known (text, recognised text, or blank) and in English, as all terms are
 * @param documentsPending documents received but not read to the end
 * @param documentsUnreadable documents of which nothing could be read, whatever their number of pages, and such as break
 *     off, so that nobody knows how much of them is missing; and files of its bundles that were not taken in, until
 *     somebody has settled them
 * @param threshold so many pages in a hundred must be known for silence to be claimed
 * @param foreign pages that could be read and are in another language
 * @param pictured pages with text that also hold pictures in which more may be written, which nobody has recognised or
 *     looked at; they count as known, for all else on them is
 * @param documentsRecognising those of the pending documents of which only such pictures wait to be recognised
 * @param pageWord what all its units of text are called: "slide"; "page" where some of its documents have others
 * @param extent pages of the whole plan; more than {@code pages} where this is of a part of it only
 */
public record Coverage(
        int pages,
        int known,
        int documentsPending,
        int documentsUnreadable,
        int threshold,
        int foreign,
        int pictured,
        int documentsRecognising,
        String pageWord,
        int extent) {

    /** What is asked for unless the portal's settings say otherwise. */
    private static final int USUAL_THRESHOLD = 95;

    private static final String PAGE = "page";

    /** Of less it is to be checked whether it is the plan at all: a cover, a leaflet, the wrong file. */
    private static final int PAGES_OF_A_PLAN = 3;

    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    public Coverage(int pages, int known, int documentsPending, int documentsUnreadable) {
        this(pages, known, documentsPending, documentsUnreadable, USUAL_THRESHOLD, 0, 0, 0, PAGE, pages);
    }

    public Coverage withThreshold(int percent) {
        return new Coverage(
                pages,
                known,
                documentsPending,
                documentsUnreadable,
                percent,
                foreign,
                pictured,
                documentsRecognising,
                pageWord,
                extent);
    }

    /** The same with so many of its pages in another language, which were not counted as known. */
    public Coverage withForeign(int number) {
        return new Coverage(
                pages,
                known,
                documentsPending,
                documentsUnreadable,
                threshold,
                number,
                pictured,
                documentsRecognising,
                pageWord,
                extent);
    }

    /** The same with so many pages that hold pictures nobody has looked into, and documents that wait for just that. */
    public Coverage withPictures(int number, int recognising) {
        return new Coverage(
                pages,
                known,
                documentsPending,
                documentsUnreadable,
                threshold,
                foreign,
                number,
                recognising,
                pageWord,
                extent);
    }

    /** The same of slides, sheets or sections. */
    public Coverage withPageWord(String word) {
        return new Coverage(
                pages,
                known,
                documentsPending,
                documentsUnreadable,
                threshold,
                foreign,
                pictured,
                documentsRecognising,
                word,
                extent);
    }

    /** The same as a part of a plan, which may be short in a plan that is not. */
    public Coverage asPartOf(Coverage plan) {
        return new Coverage(
                pages,
                known,
                documentsPending,
                documentsUnreadable,
                plan.threshold,
                foreign,
                pictured,
                documentsRecognising,
                pageWord,
                plan.extent);
    }

    /** "153 pages", "1 slide". */
    public String counted(long number) {
        return Figures.counted(number, pageWord);
    }

    /** "3 of 40 slides". */
    public String partOf(long part) {
        return Figures.partOf(part, pages, pageWord);
    }

    /** Of both together; the threshold is this one's. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                pages + other.pages,
                known + other.known,
                documentsPending + other.documentsPending,
                documentsUnreadable + other.documentsUnreadable,
                threshold,
                foreign + other.foreign,
                pictured + other.pictured,
                documentsRecognising + other.documentsRecognising,
                pages == 0 ? other.pageWord : other.pages == 0 || pageWord.equals(other.pageWord) ? pageWord : PAGE,
                extent + other.extent);
    }

    public int unreadable() {
        return pages - known - foreign;
    }

    /** Pages that could be read, in whatever language; only the {@link #known} ones tell what is not there. */
    public int readable() {
        return known + foreign;
    }

    /** ", 2 of them not in English", as goes after a number of readable pages; empty when all are. */
    public String ofThemForeign() {
        return foreign == 0 ? "" : ", " + foreign + " of them not in English";
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
        return documentsPending == 0 && isReadEnough();
    }

    /**
     * Whether not finding something may be reported as a silence that a person has yet to check: as
     * {@link #allowsSilence()}, and also while pictures on pages of text are still being recognised.
     */
    public boolean allowsSilenceToCheck() {
        return documentsPending == documentsRecognising && isReadEnough();
    }

    /**
     * What may be made of not finding something: nobody knows what stands on the one page that was not seen, or what a
     * plan says of which there is hardly any.
     */
    public SilenceClaim silence() {
        if (!allowsSilenceToCheck()) {
            return SilenceClaim.CANNOT_TELL;
        }
        return allowsSilence() && notSeen().isEmpty() && !isHardlyAPlan() ? SilenceClaim.PLAIN : SilenceClaim.TO_CHECK;
    }

    /** Whether there is so little of it that it is to be checked whether it is the plan at all. */
    public boolean isHardlyAPlan() {
        return extent < PAGES_OF_A_PLAN;
    }

    private boolean isReadEnough() {
        return pages > 0 && documentsUnreadable == 0 && 100L * known >= (long) threshold * pages;
    }

    /**
     * Of the unreadable documents all but so many, which are named already: "2 files could not be read at all, broke off
     * or were not taken in"; empty when there are no others.
     */
    public String filesNotRead(int named) {
        int others = documentsUnreadable - named;
        return others <= 0
                ? ""
                : Figures.counted(others, named > 0 ? "other file" : "file")
                        + " could not be read at all, broke off or " + (others == 1 ? "was" : "were") + " not taken in";
    }

    /** What of it nobody has seen: "1 page could not be read, and 3 pages hold pictures …"; empty when all was. */
    public String notSeen() {
        List<String> parts = new ArrayList<>();
        if (unreadable() > 0) {
            parts.add(counted(unreadable()) + " could not be read");
        }
        if (foreign > 0) {
            parts.add(counted(foreign) + (foreign == 1 ? " is" : " are") + " not in English");
        }
        if (pictured > 0) {
            parts.add(counted(pictured) + (pictured == 1 ? " holds" : " hold")
                    + " pictures whose writing "
                    + (documentsRecognising > 0 ? "is not yet recognised" : "was not recognised"));
        }
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
    }
}
