package org.candour.silences;

import java.time.Instant;
import java.util.List;
import org.candour.common.UserId;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/**
 * An assessor's judgement on one issue in one plan version. It stays tied to the texts and the edition of the issue that
 * were judged.
 *
 * @param revision from 1; a changed judgement is the next one, and the earlier ones stay
 * @param certificate number of the search certificate of that moment, which also holds what the machine said
 * @param flags what has moved on since; empty while it stands as it was judged
 */
public record Finding(
        PlanVersionId version,
        RoundId round,
        String footprint,
        String issue,
        int issueEdition,
        int revision,
        Judgement judgement,
        String note,
        List<CitedPassage> citations,
        String certificate,
        UserId by,
        Instant at,
        List<Flag> flags) {

    /** Why a finding has to be looked at again. */
    public enum Flag {
        PLAN_SUPERSEDED("A newer version of the plan has been uploaded."),
        TEXTS_CHANGED("A document of the plan was added, removed or read anew."),
        ISSUE_CHANGED("The issue has been changed, or is asked no longer.");

        private final String words;

        Flag(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether something has moved on since it was judged. */
    public boolean isFlagged() {
        return !flags.isEmpty();
    }

    /** Whether it says something of the plan as it is now. */
    public boolean stands() {
        return judgement.stands() && flags.isEmpty();
    }

    /**
     * Whether this very version is confirmed not to mention the issue as it is asked now; a newer version of the plan does not
     * change what the older one says.
     */
    public boolean confirmsSilence() {
        return judgement == Judgement.CONFIRMED_UNMENTIONED
                && flags.stream().allMatch(flag -> flag == Flag.PLAN_SUPERSEDED);
    }

    /** The same with what has moved on since. */
    public Finding flagged(List<Flag> since) {
        return new Finding(
                version,
                round,
                footprint,
                issue,
                issueEdition,
                revision,
                judgement,
                note,
                citations,
                certificate,
                by,
                at,
                List.copyOf(since));
    }
}
