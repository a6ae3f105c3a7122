package org.candour.finance;

import java.util.List;
import java.util.Optional;
import org.candour.common.Findings;
import org.candour.common.UserId;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Checks what people want recorded, and has it recorded. */
@Service
class StoredFigureBook implements FigureBook {

    /** Leaves room for the name of the recording that takes it back. */
    private static final int LONGEST_IMPORT_ID = 75;

    private static final int LONGEST_REASON = 1_000;

    private final Footprints footprints;
    private final Regions regions;
    private final FigureStore store;
    private final FigureShelf shelf;
    private final FigureRecorder recorder;

    StoredFigureBook(
            Footprints footprints, Regions regions, FigureStore store, FigureShelf shelf, FigureRecorder recorder) {
        this.footprints = footprints;
        this.regions = regions;
        this.store = store;
        this.shelf = shelf;
        this.recorder = recorder;
    }

    @Override
    public FigurePreview propose(RoundId round, FigureChanges changes) {
        check(round, changes);
        return recorder.preview(round, changes);
    }

    @Override
    public FigurePreview record(RoundId round, FigureChanges changes, long standing, UserId who, String importId) {
        check(round, changes);
        if (importId.isBlank() || importId.length() > LONGEST_IMPORT_ID) {
            throw new IllegalArgumentException("An import is named with 1 to 75 characters");
        }
        return recorder.record(round, changes, standing, new FigureRecorder.By(who.value(), importId, false));
    }

    private void check(RoundId round, FigureChanges changes) {
        Findings findings = new Findings();
        FigureChecks.check(round, changes.figures(), KnownBodies.of(round, footprints, regions), findings);
        OneControlTotal.check(shelf.of(round).all(), changes, findings);
        findings.throwIfAny("These figures cannot be recorded:");
    }

    @Override
    public int takeBack(RoundId round, String importId, String reason, UserId who) {
        Findings findings = new Findings();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            findings.add("Reason", "It is missing, or longer than 1,000 characters.", "Say why in a sentence or two.");
        }
        if (store.takenBack(round, importId).isPresent()) {
            findings.add("This import", "It was taken back already.", "There is nothing left to do.");
        }
        findings.throwIfAny("Nothing was taken back:");
        return recorder.takeBack(round, importId, reason.strip(), who.value());
    }

    @Override
    public Optional<TakenBack> takenBack(RoundId round, String importId) {
        return store.takenBack(round, importId);
    }

    @Override
    public List<FigureRevision> history(RoundId round, FigureKey key) {
        return key.round().equals(round) ? store.history(key) : List.of();
    }

    @Override
    public List<RecordedChange> recorded(RoundId round, String importId, int after, int most) {
        return store.recorded(round, importId, after, most);
    }
}
