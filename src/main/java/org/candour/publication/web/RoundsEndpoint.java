package org.candour.publication.web;

import java.util.List;
import java.util.Optional;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rounds the portal holds. */
@RestController
class RoundsEndpoint {

    /**
     * One round.
     *
     * @param footprints how many areas it has
     * @param edition number of the current edition; null while nothing was published
     */
    record RoundEntry(
            String id,
            String title,
            int footprints,
            @Nullable Integer edition,
            @Nullable String editionNote,
            String criteriaSet,
            boolean fictional,
            String country,
            String period,
            String summary,
            List<String> regions,
            String attribution) {}

    private final Rounds rounds;
    private final Footprints footprints;
    private final Editions editions;
    private final Replies replies;

    RoundsEndpoint(Rounds rounds, Footprints footprints, Editions editions, Replies replies) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.editions = editions;
        this.replies = replies;
    }

    @GetMapping("/api/v1/rounds")
    ResponseEntity<byte[]> rounds() {
        return replies.json(rounds.all().stream().map(this::entry).toList());
    }

    private RoundEntry entry(Round round) {
        Optional<Edition> current = editions.current(round.id());
        return new RoundEntry(
                round.id().slug(),
                round.title(),
                footprints.of(round.id()).size(),
                current.map(Edition::number).orElse(null),
                current.isPresent() ? null : "Nothing of this round has been published yet.",
                round.criteriaSet(),
                round.fictional(),
                round.country(),
                round.period(),
                round.summary(),
                round.regions(),
                round.attribution());
    }
}
