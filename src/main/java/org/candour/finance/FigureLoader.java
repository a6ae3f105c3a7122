package org.candour.finance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.Findings;
import org.candour.common.StartOrder;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Brings each round's figures into the database once: all of them in one transaction, or none. */
@Component
@Order(StartOrder.FINANCE)
class FigureLoader implements ApplicationRunner {

    /** Larger areas of the real round, for comparison only. */
    private static final Set<String> COMPARISON = Set.of("ENGLAND", "LONDON5");

    private final Rounds rounds;
    private final Footprints footprints;
    private final FigureStore store;

    FigureLoader(Rounds rounds, Footprints footprints, FigureStore store) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments args) {
        rounds.all().forEach(this::load);
    }

    void load(Round round) {
        if (!store.isLoaded(round.id())) {
            rounds.packFile(round.id(), "finance.csv").ifPresent(file -> load(round.id(), file));
        }
    }

    private void load(RoundId round, Resource file) {
        Findings findings = new Findings();
        List<String> codes = footprints.of(round).stream().map(Footprint::code).toList();
        Set<String> areas = Stream.concat(codes.stream(), COMPARISON.stream()).collect(Collectors.toSet());
        Set<String> bodies = codes.stream()
                .flatMap(code -> footprints.organisations(round, code).stream())
                .map(Organisation::code)
                .collect(Collectors.toSet());
        List<FigureRows.Row> rows = FigureRows.read(round, file, areas, bodies, findings);
        findings.throwIfAny("The figures of round " + round + " cannot be loaded; nothing was stored:");
        store.store(round, rows);
    }
}
