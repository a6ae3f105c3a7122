package org.candour.publication.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.finance.MeasureValue;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.rounds.RoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has been published: the current ratings, and every edition as it was. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class RatingsEndpoint {

    /** The ratings of the current edition, without their evidence. */
    record RatingsAnswer(
            String round, int edition, Instant publishedAt, String criteriaSet, List<RatingEntry> ratings) {}

    /** One line of the list of editions. */
    record EditionEntry(int edition, Instant publishedAt, String note, boolean current, String href) {}

    /** A whole edition, frozen: ratings with their evidence, findings, and the measures shown beside them. */
    record EditionAnswer(
            String round,
            int edition,
            Instant publishedAt,
            String note,
            String criteriaSet,
            String criteriaEdition,
            List<RatingEntry> ratings,
            List<FinanceEntry> measures,
            List<FindingEntry> findings) {}

    private final PublicRounds rounds;
    private final Editions editions;
    private final Replies replies;

    RatingsEndpoint(PublicRounds rounds, Editions editions, Replies replies) {
        this.rounds = rounds;
        this.editions = editions;
        this.replies = replies;
    }

    @GetMapping("/ratings")
    ResponseEntity<byte[]> ratings(@PathVariable String round) {
        Edition edition = current(round);
        return replies.json(new RatingsAnswer(
                edition.round().slug(),
                edition.number(),
                edition.publishedAt(),
                edition.criteriaSet(),
                edition.ratings().stream()
                        .map(r -> RatingEntry.brief(edition, r))
                        .toList()));
    }

    @GetMapping("/ratings.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        Edition edition = current(round);
        return replies.csv(
                RatingTable.write(edition), edition.round() + "-ratings-edition-" + edition.number() + ".csv");
    }

    @GetMapping("/editions")
    ResponseEntity<byte[]> all(@PathVariable String round) {
        RoundId id = rounds.get(round).id();
        List<Editions.EditionLine> lines = editions.all(id);
        int newest = lines.stream().mapToInt(Editions.EditionLine::number).max().orElse(0);
        return replies.json(lines.stream()
                .map(line -> new EditionEntry(
                        line.number(),
                        line.publishedAt(),
                        line.note(),
                        line.number() == newest,
                        "/api/v1/rounds/" + id + "/editions/" + line.number()))
                .toList());
    }

    @GetMapping("/editions/{number}")
    ResponseEntity<byte[]> one(@PathVariable String round, @PathVariable String number) {
        RoundId id = rounds.get(round).id();
        Edition edition =
                AddressNumber.of(number).flatMap(n -> editions.find(id, n)).orElseThrow(NotPublicException::new);
        return replies.json(answer(edition), Replies.FOREVER);
    }

    private Edition current(String round) {
        return Optional.of(rounds.get(round))
                .flatMap(found -> editions.current(found.id()))
                .orElseThrow(NotPublicException::new);
    }

    private static EditionAnswer answer(Edition edition) {
        return new EditionAnswer(
                edition.round().slug(),
                edition.number(),
                edition.publishedAt(),
                edition.note(),
                edition.criteriaSet(),
                edition.criteriaEdition(),
                edition.ratings().stream()
                        .map(r -> RatingEntry.full(edition, r))
                        .toList(),
                edition.measures().stream()
                        .sorted(java.util.Comparator.comparing(MeasureValue::footprint)
                                .thenComparing(MeasureValue::measure))
                        .map(FinanceEntry::of)
                        .toList(),
                edition.findings().stream()
                        .map(finding -> FindingEntry.of(edition.round().slug(), finding))
                        .toList());
    }
}
