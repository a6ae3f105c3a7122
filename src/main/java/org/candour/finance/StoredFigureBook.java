package org.candour.finance;

import java.util.List;
import org.candour.common.Findings;
import org.candour.common.UserId;
import org.candour.footprints.Footprints;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Checks what people want recorded, and has it recorded. */
@Service
class StoredFigureBook implements FigureBook {

    private static final int LONGEST_IMPORT_ID = 80;

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
            throw new IllegalArgumentException("An import is named with 1 to 80 characters");
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
    public List<FigureRevision> history(RoundId round, FigureKey key) {
        return key.round().equals(round) ? store.history(key) : List.of();
    }

    @Override
    public List<RecordedChange> recorded(RoundId round, String importId, int after, int most) {
        return store.recorded(round, importId, after, most);
    }
}
