package org.candour.silences;

import java.util.Optional;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;

/** What plans do not say, for the people of the workflow: every plan, every issue, published or not. */
public interface Silences {

    /** The newest version of every plan against every issue asked now. */
    SilenceMatrix matrix(RoundId round);

    /** What stands behind one verdict; empty when there is no such version or issue. */
    Optional<VerdictEvidence> evidence(PlanVersionId version, String issue);

    /**
     * What an issue would find, before it is saved.
     *
     * @throws org.candour.common.ProblemsException naming each term that cannot be looked for
     */
    IssuePreview preview(RoundId round, IssueDraft draft);
}
