package org.candour.publication.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
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
    private final Replies replies;

    FinanceEndpoint(PublicRounds rounds, Finance finance, Editions editions, Replies replies) {
        this.rounds = rounds;
        this.finance = finance;
        this.editions = editions;
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
                .flatMap(measure ->
                        years(round, measure).stream().flatMap(year -> values(round, edition, measure, year).stream()))
                .map(FinanceEntry::of);
        return Stream.concat(finance.figures(round.id()).stream().map(FinanceEntry::of), derived)
                .toList();
    }

    /** The year shown on the pages, also where nothing is available in it, then the others. */
    private Set<String> years(Round round, Measure measure) {
        Set<String> years = new LinkedHashSet<>();
        Optional.ofNullable(round.measureYears().get(measure.id())).ifPresent(years::add);
        years.addAll(finance.years(round.id(), measure));
        return years;
    }

    /** As frozen in the current edition where it holds them, so that the download equals the page. */
    private List<MeasureValue> values(Round round, Optional<Edition> edition, Measure measure, String year) {
        List<MeasureValue> frozen = edition.stream()
                .flatMap(e -> e.measures().stream())
                .filter(m -> m.measure().equals(measure.id()) && m.year().equals(year))
                .toList();
        return frozen.isEmpty() ? finance.measure(round.id(), measure, year) : frozen;
    }
}
