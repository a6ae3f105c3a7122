package org.candour.silences;

import java.util.Optional;
import org.candour.rounds.RoundId;

/** What public plans do not say of the issues shown to the public. Machine verdicts, checked by nobody. */
public interface PublicSilences {

    /** The newest public version of every plan against every public issue. */
    SilenceMatrix matrix(RoundId round);

    /** The same for one plan only; without a row when it is not public. */
    SilenceMatrix ofPlan(RoundId round, String footprint);

    /** The same as of all for those issues only that ask the very thing somebody searches for; mostly there is none. */
    SilenceMatrix asking(RoundId round, String question);

    /** What stands behind one verdict; empty when the plan or the issue is not public. */
    Optional<VerdictEvidence> evidence(RoundId round, String footprint, String issue);

    /**
     * The same for a certificate: with the time and the index of the search that first came to this, so that it is the same
     * each time it is asked for.
     */
    Optional<VerdictEvidence> certified(RoundId round, String footprint, String issue);
}
