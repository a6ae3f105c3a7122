package org.candour.finance;

import java.util.List;
import java.util.Optional;
import org.candour.common.UserId;
import org.candour.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Changes the figures of a round. A figure is never overwritten: each recording adds a revision, the newest one is
 * current, and the earlier ones stay readable. Reading the current figures needs no right: see {@link Finance}.
 */
public interface FigureBook {

    /**
     * What recording the changes would do; changes nothing. Throws {@link org.candour.common.ProblemsException} with
     * every problem when they could not be recorded: an unknown area or body, the same figure twice with different
     * values, an offset to oneself.
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    FigurePreview propose(RoundId round, FigureChanges changes);

    /**
     * Records the changes: all of them, or none. Figures that are already as they should be get no revision.
     *
     * @param standing of the preview that was agreed to; when other figures were recorded since, nothing is recorded
     *     and a problem says so
     * @param importId names the import in the history, at most 75 characters
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    FigurePreview record(RoundId round, FigureChanges changes, long standing, UserId who, String importId);

    /**
     * Undoes an import: what stood before it stands again, as new revisions. Refuses, naming them, when any of its figures
     * was recorded again since; gives how many figures were put back or taken away.
     *
     * @param reason kept in the history and the audit trail
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    int takeBack(RoundId round, String importId, String reason, UserId who);

    /** Whether an import was undone. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Optional<TakenBack> takenBack(RoundId round, String importId);

    /** Every revision of one figure, oldest first; empty when there is none. */
    @PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
    List<FigureRevision> history(RoundId round, FigureKey key);

    /**
     * What an import changed, in the order of the figures; a part at a time, as it may be a million.
     *
     * @param after number of the last change known; -1 for the first part
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    List<RecordedChange> recorded(RoundId round, String importId, int after, int most);
}
