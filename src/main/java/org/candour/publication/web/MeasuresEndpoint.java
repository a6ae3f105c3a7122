package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.finance.HybridLine;
import org.candour.finance.Measure;
import org.candour.finance.Standing;
import org.candour.rounds.Round;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rival measures: what each is, who stands where by it, and by a weighting of two. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class MeasuresEndpoint {

    private static final Measure FIRST = Measure.DISTANCE_FROM_CONTROL_TOTAL;
    private static final Measure SECOND = Measure.NET_POSITION_SHARE_OF_ALLOCATIONS;

    private final PublicRounds rounds;
    private final PublishedMeasures measures;
    private final Replies replies;

    MeasuresEndpoint(PublicRounds rounds, PublishedMeasures measures, Replies replies) {
        this.rounds = rounds;
        this.measures = measures;
        this.replies = replies;
    }

    @GetMapping("/measures")
    ResponseEntity<byte[]> list(@PathVariable String round) {
        Round found = rounds.get(round);
        return replies.json(Stream.of(Measure.values())
                .map(measure -> MeasureEntry.of(measure, found, List.copyOf(measures.years(found, measure))))
                .toList());
    }

    @GetMapping("/measures/{measure}")
    ResponseEntity<byte[]> standings(
            @PathVariable String round, @PathVariable String measure, @RequestParam(defaultValue = "") String year) {
        return replies.json(standings(rounds.get(round), measure, year));
    }

    @GetMapping("/measures/{measure}.csv")
    ResponseEntity<byte[]> standingsCsv(
            @PathVariable String round, @PathVariable String measure, @RequestParam(defaultValue = "") String year) {
        Round found = rounds.get(round);
        return replies.csv(
                StandingEntry.TABLE.write(standings(found, measure, year)),
                found.id().slug() + "-" + measure + ".csv");
    }

    private List<StandingEntry> standings(Round round, String id, String asked) {
        Measure measure = Measure.byId(id).orElseThrow(NotPublicException::new);
        String year = measures.year(round, measure, asked);
        Map<String, String> names = rounds.names(round);
        return Standing.of(measure, measures.values(round, measure, year)).stream()
                .map(standing -> StandingEntry.of(standing, names))
                .toList();
    }

    @GetMapping("/hybrid")
    ResponseEntity<byte[]> hybrid(
            @PathVariable String round,
            @RequestParam(defaultValue = "50") String weight,
            @RequestParam(defaultValue = "") String distance,
            @RequestParam(defaultValue = "") String net) {
        return replies.json(hybrid(rounds.get(round), weight, distance, net));
    }

    @GetMapping("/hybrid.csv")
    ResponseEntity<byte[]> hybridCsv(
            @PathVariable String round,
            @RequestParam(defaultValue = "50") String weight,
            @RequestParam(defaultValue = "") String distance,
            @RequestParam(defaultValue = "") String net) {
        Round found = rounds.get(round);
        return replies.csv(
                HybridEntry.TABLE.write(hybrid(found, weight, distance, net)),
                found.id().slug() + "-hybrid.csv");
    }

    private List<HybridEntry> hybrid(Round round, String weight, String distance, String net) {
        if (!weight.matches("\\d{1,2}|100")) {
            throw new BadQuestionException(
                    "weight must be a whole number from 0 to 100: the weight of “" + FIRST.title() + "” in per cent.");
        }
        int percent = Integer.parseInt(weight);
        Map<String, String> names = rounds.names(round);
        List<HybridLine> lines = HybridLine.of(
                FIRST,
                measures.values(round, FIRST, measures.year(round, FIRST, distance)),
                SECOND,
                measures.values(round, SECOND, measures.year(round, SECOND, net)),
                percent);
        return lines.stream().map(line -> HybridEntry.of(line, percent, names)).toList();
    }
}
