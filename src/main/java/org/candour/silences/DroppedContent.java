package org.candour.silences;

import java.util.List;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.silences.SilenceMatrix.Cell;

/** What an earlier version of a plan said and a later one does not, and what came instead. */
public interface DroppedContent {

    Comparison compare(PlanVersionId older, PlanVersionId newer);

    /**
     * Two versions side by side.
     *
     * @param doubtAboutGone why what is missing in the newer one may still stand there; empty when all of it was read
     * @param doubtAboutCome the same of what is missing in the older one
     * @param gone sentences without a counterpart in the newer version
     * @param come sentences without one in the older version
     * @param figuresGone sums of money, percentages and counts that the newer version names nowhere
     * @param sitesGone named sites that the newer version names nowhere
     * @param issues those whose verdict is another, what fell silent first
     * @param isCounted whether every issue has been counted in both; else some may be missing among the issues
     */
    record Comparison(
            PlanVersion older,
            PlanVersion newer,
            String doubtAboutGone,
            String doubtAboutCome,
            List<Stated> gone,
            List<Stated> come,
            List<Stated> figuresGone,
            List<Stated> figuresCome,
            List<Stated> sitesGone,
            List<Stated> sitesCome,
            List<Moved> issues,
            boolean isCounted) {}

    /**
     * Something said on a page.
     *
     * @param what the sentence, figure or site
     * @param sentence the sentence it stands in
     * @param doubt what is to be known before the words are relied on: that they were recognised, or set right
     */
    record Stated(String what, DocumentId document, int page, String sentence, String doubt) {

        /** As the file gives it. */
        public Stated(String what, DocumentId document, int page, String sentence) {
            this(what, document, page, sentence, "");
        }
    }

    /** An issue that is judged otherwise in the newer version. */
    record Moved(String issue, String title, Cell before, Cell after) {

        /** Whether the plan mentioned it and may now be said to be silent. */
        public boolean fellSilent() {
            return before.verdict().isMention() && after.isSilence();
        }
    }
}
