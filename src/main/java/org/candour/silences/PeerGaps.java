package org.candour.silences;

import java.util.List;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.Passage;

/** What most comparable plans discuss and one does not, found without anyone having thought of it first. */
public interface PeerGaps {

    /** Which plans are comparable. */
    enum Comparable {
        ALL("all other plans"),
        REGION("plans of the same region"),
        SIZE("plans of areas of about the same population");

        private final String words;

        Comparable(String words) {
            this.words = words;
        }

        /** "plans of the same region". */
        public String words() {
            return words;
        }
    }

    /** The gaps of one plan version, the most telling first; a reason in place of them where none may be claimed. */
    Gaps gaps(PlanVersionId version, Comparable comparable);

    /** What comparable plans say of a topic: at most one passage a plan, of at most {@code most} plans. */
    List<PeerPassage> passages(PlanVersionId version, Comparable comparable, String topic, int most);

    /**
     * Makes an issue of the topic, not shown to the public, to be written on in the register.
     *
     * @throws org.candour.common.ProblemsException when there is such an issue already
     */
    Issue accept(PlanVersionId version, Comparable comparable, String topic);

    /**
     * The gaps of one plan.
     *
     * @param compared the plans compared with
     * @param waiting how many comparable plans could not be looked at yet
     * @param refusal why no gap may be claimed; empty when it may
     */
    record Gaps(PlanVersion version, List<PlanVersion> compared, int waiting, String refusal, List<Gap> found) {}

    /**
     * A topic that this plan does not mention.
     *
     * @param topic as plans write it most often
     * @param peers how many comparable plans discuss it: mention it in two sentences or more
     * @param mentions in how many sentences of those plans
     * @param issue title of an issue of the register that names it; empty when nobody has thought of it
     */
    record Gap(String topic, int peers, int mentions, String issue) {}

    /** What one plan says of it. */
    record PeerPassage(PlanVersion version, Passage passage) {}
}
