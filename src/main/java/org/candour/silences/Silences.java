package org.candour.silences;

import java.util.Optional;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.Patience;

/** What plans do not say, for the people of the workflow: every plan, every issue, published or not. */
public interface Silences {

    /** The newest version of every plan against every issue asked now. */
    SilenceMatrix matrix(RoundId round);

    /** The same for those issues only that ask the very thing somebody searches for; mostly there is none. */
    SilenceMatrix asking(RoundId round, String question);

    /** One version, newest or not, against every issue asked now; empty when there is no such version. */
    Optional<SilenceMatrix.Row> row(PlanVersionId version);

    /** One version against the issues readers see, as they would see it; empty when there is no such version. */
    Optional<SilenceMatrix.Row> shownRow(PlanVersionId version);

    /** What stands behind one verdict; empty when there is no such version or issue. */
    Optional<VerdictEvidence> evidence(PlanVersionId version, String issue);

    /**
     * What an issue would find, before it is saved.
     *
     * @throws org.candour.common.ProblemsException naming each term that cannot be looked for
     */
    IssuePreview preview(RoundId round, IssueDraft draft);

    /**
     * The same for somebody who is still writing and does not wait for ever.
     *
     * @throws org.candour.common.ProblemsException also when the patience is over
     */
    IssuePreview preview(RoundId round, IssueDraft draft, Patience patience);
}
