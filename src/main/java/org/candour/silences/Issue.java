package org.candour.silences;

import java.util.List;
import org.candour.rounds.RoundId;
import org.candour.search.Sought;

/**
 * One edition of an issue of a round's register: something a plan may be expected to deal with.
 *
 * @param id kebab-case, the same in all editions
 * @param edition from 1; a change makes the next
 * @param question "Does the plan say which hospital sites will provide stroke care?"
 * @param domain id of a domain of the round's criteria set; empty when it stands in none
 * @param appliesTo codes of the footprints it is asked of; empty when it is asked of all
 * @param groups any-of groups of terms, each group an aspect
 * @param related words that suggest the issue without naming it
 * @param falseFriends phrases to subtract
 * @param cueWords wordings that commit somebody to something
 * @param sources who says that plans should deal with it
 * @param isPublic whether public readers see this edition
 * @param isRetired whether it is asked of plans no longer
 */
public record Issue(
        RoundId round,
        String id,
        int edition,
        String title,
        String question,
        String why,
        String domain,
        List<String> appliesTo,
        List<List<String>> groups,
        List<String> related,
        List<String> falseFriends,
        List<String> cueWords,
        List<String> sources,
        boolean isPublic,
        boolean isRetired) {

    /** Whether it is asked of the footprint. */
    public boolean appliesTo(String footprint) {
        return appliesTo.isEmpty() || appliesTo.contains(footprint);
    }

    /** Whether it is asked of named footprints only. */
    public boolean isLocal() {
        return !appliesTo.isEmpty();
    }

    /** Whether whoever searches for these words asks the very thing that the issue asks. */
    public boolean isAskedBy(String words) {
        return SameQuestion.is(this, words);
    }

    /** What plans are searched for. */
    public Sought sought() {
        return new Sought(title, groups, related, falseFriends, cueWords);
    }
}
