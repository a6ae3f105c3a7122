package org.candour.silences;

import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.rounds.RoundId;
import org.candour.silences.SilenceMatrix.Cell;

/** What waits for an assessor's eye: verdicts nobody has judged yet, worst first. */
public interface Confirming {

    /** The queue as it is now, for the newest version of each plan. */
    Worklist worklist(RoundId round);

    /**
     * The queue.
     *
     * @param waiting in the order to be judged in
     * @param judged what stands judged already, by footprint and issue
     * @param isComplete whether every plan has been counted; else more may come
     */
    record Worklist(List<Item> waiting, List<Item> judged, boolean isComplete) {}

    /**
     * One issue in one plan.
     *
     * @param discussedBy how many of the {@code readable} plans it is asked of discuss it
     * @param finding the judgement there is: one that was overtaken, also of an earlier version of the plan, or where it
     *     stands already that one
     */
    record Item(
            PlanVersion version,
            Issue issue,
            Cell cell,
            Turn turn,
            int discussedBy,
            int readable,
            Optional<Finding> finding) {

        /** Whether readers are shown the plan as silent unless a person says otherwise: the gravest thing to be wrong about. */
        public boolean isShownAsSilent() {
            return turn != Turn.JUDGED && cell.isSilence() && issue.isPublic();
        }

        /** Places somebody has to read to settle it. */
        public int places() {
            return cell.counts().mentions()
                    + cell.counts().related()
                    + cell.counts().dismissed();
        }
    }

    /** Why something comes when it does, in the order of the queue. */
    enum Turn {
        OVERTAKEN("Judged before, and the plan or the issue has changed since."),
        LOCAL("A local issue on which nothing was found: silence on it can hold a rating down."),
        TELLING("Most plans discuss it, and in this one nothing was found."),
        SILENT("Nothing was found, as in many other plans."),
        QUICK_DOUBT("A doubt that a place or three will settle."),
        DOUBT("A doubt, with more places to read."),
        IN_PASSING("Only named in passing: a mention, or a dodge."),
        UNREAD("Too much could not be read to say anything; a person may know more."),
        JUDGED("Judged already.");

        private final String words;

        Turn(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
