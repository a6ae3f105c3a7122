package org.candour.footprints;

import org.candour.common.BeforeFirstRequest;
import org.candour.common.StartOrder;
import org.candour.footprints.pack.PackReader;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Brings each round's pack into the database once: all of it in one transaction, or none of it. */
@Component
class FootprintLoader extends BeforeFirstRequest {

    private final Rounds rounds;
    private final PackStore store;

    FootprintLoader(Rounds rounds, PackStore store) {
        super(StartOrder.FOOTPRINTS);
        this.rounds = rounds;
        this.store = store;
    }

    @Override
    protected void getReady() {
        rounds.all().forEach(this::load);
    }

    void load(Round round) {
        if (!store.isLoaded(round.id())) {
            PackReader.read(round, name -> rounds.packFile(round.id(), name))
                    .ifPresent(pack -> store.store(round.id(), pack));
        }
    }
}
