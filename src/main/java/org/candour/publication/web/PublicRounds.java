package org.candour.publication.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.stereotype.Component;

/** Finds the round an address names. */
@Component
class PublicRounds {

    private final Rounds rounds;
    private final Footprints footprints;

    PublicRounds(Rounds rounds, Footprints footprints) {
        this.rounds = rounds;
        this.footprints = footprints;
    }

    Round get(String slug) {
        return rounds.find(slug).orElseThrow(NotPublicException::new);
    }

    /** Names of the round's footprints by code. */
    Map<String, String> names(Round round) {
        return footprints.of(round.id()).stream().collect(Collectors.toMap(Footprint::code, Footprint::name));
    }
}
