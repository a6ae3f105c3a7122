package org.candour.finance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.candour.footprints.Footprints;
import org.candour.footprints.LoadedRounds;
import org.candour.rounds.Rounds;

/** The finance room over a database of the test's own, both packs loaded. */
final class FinanceWorld {

    private final LoadedRounds rounds;
    private final Footprints footprints;
    private final Regions regions;
    private final FigureStore store;
    private final FigureShelf shelf;
    private final FigureRecorder recorder;
    private final List<Object> told = new ArrayList<>();

    FinanceWorld(LoadedRounds rounds) {
        this.rounds = rounds;
        footprints = rounds.footprints();
        regions = new Regions(footprints);
        store = new FigureStore(rounds.jdbc());
        shelf = new FigureShelf(store);
        recorder = new FigureRecorder(
                store, shelf, rounds.operations(), rounds.transaction(), told::add, Clock.systemUTC());
        loader().start();
    }

    FigureLoader loader() {
        return loader(rounds);
    }

    /** With other packs than those that come with the portal. */
    FigureLoader loader(Rounds packs) {
        return new FigureLoader(packs, footprints, regions, store, recorder);
    }

    FigureStore store() {
        return store;
    }

    FigureBook book() {
        return new StoredFigureBook(footprints, regions, store, shelf, recorder);
    }

    Finance finance() {
        return new StoredFinance(footprints, regions, shelf, new Coverage(Coverage.USUAL_PERCENT), store);
    }

    /** Events published so far. */
    List<Object> told() {
        return told;
    }
}
