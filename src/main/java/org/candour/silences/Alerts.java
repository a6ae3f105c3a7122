package org.candour.silences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** What new versions of plans changed in the silence matrix, each against the version before. */
public interface Alerts {

    /** All of a round, newest first. */
    List<Alert> all(RoundId round);

    /** Those of a round that the person asking has not marked as seen, newest first. */
    List<Alert> unseen(RoundId round);

    /** The person asking has seen it; others have not. Nothing happens when it has been seen or is no more. */
    void markSeen(PlanVersionId version, int revision);

    /**
     * One new version.
     *
     * @param revision from 1; another one is made when texts change after somebody has seen the one before
     * @param isSeen whether the person asking marked it
     * @param changes what fell silent first
     */
    record Alert(
            PlanVersion version, PlanVersion earlier, int revision, Instant at, boolean isSeen, List<Change> changes) {

        /** How many findings on the earlier version it overtakes. */
        public long overtaken() {
            return changes.stream()
                    .filter(change -> change.overtaken().isPresent())
                    .count();
        }
    }

    /**
     * An issue that was judged otherwise by the machine.
     *
     * @param now the verdict at this moment; empty while it is being counted, or when the issue is asked no longer
     * @param overtaken the finding that rests on an earlier version, where nobody has judged the new one yet
     */
    record Change(
            String issue, String title, Stood before, Stood after, Optional<Stood> now, Optional<Finding> overtaken) {

        /** Whether the plan mentioned it and could then be said to be silent. */
        public boolean fellSilent() {
            return before.verdict().isMention() && after.isSilence();
        }

        /** Whether terms, vocabulary or texts have changed since, so that what was recorded is no longer so. */
        public boolean isOutdated() {
            return now.map(is -> is.isOtherThan(after)).orElse(true);
        }
    }

    /**
     * How a square of the matrix stood.
     *
     * @param toCheck whether a person should look before the verdict is believed
     */
    record Stood(Verdict verdict, boolean toCheck) {

        /** How the cell stands. */
        public static Stood of(SilenceMatrix.Cell cell) {
            return new Stood(cell.verdict(), cell.toCheck());
        }

        /** A silence that may be claimed. */
        public boolean isSilence() {
            return verdict == Verdict.NOT_MENTIONED && !toCheck;
        }

        /** Whether it says something else of the plan; whether a mention should be checked is not such a difference. */
        public boolean isOtherThan(Stood other) {
            return verdict != other.verdict || isSilence() != other.isSilence();
        }
    }
}
