package org.candour.silences;

import java.util.List;
import java.util.Optional;
import org.candour.rounds.RoundId;

/** The issues of each round, kept by the people of the workflow. */
public interface IssueRegister {

    /** The issues asked now, in the order of their domains and titles. */
    List<Issue> issues(RoundId round);

    /** The newest edition of every issue, those asked no longer too; in the same order. */
    List<Issue> all(RoundId round);

    /** The editions that public readers see. */
    List<Issue> shown(RoundId round);

    /** The newest edition, also of a retired issue. */
    Optional<Issue> issue(RoundId round, String id);

    /** Every edition, newest first. */
    List<Edition> editions(RoundId round, String id);

    /**
     * Adds an issue, not yet shown to the public.
     *
     * @throws org.candour.common.ProblemsException with everything that is wrong with the draft
     */
    Issue add(RoundId round, String id, IssueDraft draft);

    /** Makes the next edition; the same content makes none. Findings made on earlier editions are then flagged. */
    Issue change(RoundId round, String id, int basedOn, IssueDraft draft, String reason);

    /** Shows the newest edition to the public. Moderators and publishers only. */
    void show(RoundId round, String id);

    /** Asks it no longer; nothing is deleted. */
    void retire(RoundId round, String id, String reason);

    /** Asks a retired issue again. */
    void resume(RoundId round, String id, String reason);

    /** Who made an edition, when and why. */
    record Edition(Issue issue, String reason, String by, java.time.Instant at) {}
}
