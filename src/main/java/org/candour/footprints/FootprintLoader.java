package org.candour.footprints;

import org.candour.common.StartOrder;
import org.candour.footprints.pack.PackReader;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings each round's pack into the database once: all of it in one transaction, or none of it. */
@Component
@Order(StartOrder.FOOTPRINTS)
class FootprintLoader implements ApplicationRunner {

    private final Rounds rounds;
    private final PackStore store;

    FootprintLoader(Rounds rounds, PackStore store) {
        this.rounds = rounds;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments args) {
        rounds.all().forEach(this::load);
    }

    void load(Round round) {
        if (!store.isLoaded(round.id())) {
            PackReader.read(round, name -> rounds.packFile(round.id(), name))
                    .ifPresent(pack -> store.store(round.id(), pack));
        }
    }
}
