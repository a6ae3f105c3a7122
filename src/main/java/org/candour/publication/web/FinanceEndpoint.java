package org.candour.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.rounds.Round;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every figure as its source gives it, and the measures made of them. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class FinanceEndpoint {

    private final PublicRounds rounds;
    private final Finance finance;
    private final Editions editions;
    private final PublishedMeasures measures;
    private final Replies replies;

    FinanceEndpoint(
            PublicRounds rounds, Finance finance, Editions editions, PublishedMeasures measures, Replies replies) {
        this.rounds = rounds;
        this.finance = finance;
        this.editions = editions;
        this.measures = measures;
        this.replies = replies;
    }

    @GetMapping("/finance")
    ResponseEntity<byte[]> list(@PathVariable String round) {
        return replies.json(entries(rounds.get(round)));
    }

    @GetMapping("/finance.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        Round found = rounds.get(round);
        return replies.csv(FinanceEntry.TABLE.write(entries(found)), found.id().slug() + "-finance.csv");
    }

    private List<FinanceEntry> entries(Round round) {
        Optional<Edition> edition = editions.current(round.id());
        Stream<FinanceEntry> derived = Stream.of(Measure.values())
                .flatMap(measure -> measures.years(round, measure).stream()
                        .flatMap(year -> measures.values(round, edition, measure, year).stream()))
                .map(FinanceEntry::of);
        return Stream.concat(finance.figures(round.id()).stream().map(FinanceEntry::of), derived)
                .toList();
    }
}
