package org.candour.search;

import java.util.List;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.search.question.Readable;

/**
 * The three columns: who says it, who doesn't, and about whom we cannot tell. Every searched plan is in exactly one.
 *
 * @param question as it was asked
 * @param searchedAs the terms as they were searched, for people: "stroke"
 * @param problem why the question could not be searched, in words that say what to do; else empty (then the columns hold)
 * @param indexVersion generation of the index that answered
 */
public record SearchAnswer(
        String question,
        List<String> searchedAs,
        String problem,
        List<Says> says,
        List<Silent> silent,
        List<CannotTell> cannotTell,
        String indexVersion) {

    /** Why a plan with every word of a question, but never on one page, is not called silent. */
    public static final String APART = "It has these words, but never all of them on one page.";

    /** Says it: best passages first, with the number of pages that match. */
    public record Says(PlanVersion version, int pagesHit, List<Passage> passages, Coverage coverage) {}

    /** Not mentioned in the text we could read, and enough could be read to say so. */
    public record Silent(PlanVersion version, Coverage coverage) {}

    /** No mention found, but too much could not be read. */
    public record CannotTell(PlanVersion version, Coverage coverage, String reason) {}

    /** Whether several words were asked for, so that a plan without a match may still have each of them. */
    public boolean asksTogether() {
        return searchedAs.contains(Readable.TOGETHER);
    }

    public int plans() {
        return says.size() + silent.size() + cannotTell.size();
    }
}
