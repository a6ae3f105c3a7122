package org.candour.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedFinding;
import org.candour.rounds.Round;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What assessors found of single issues, as the current edition has it. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class FindingsEndpoint {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PublicRounds rounds;
    private final Editions editions;
    private final Replies replies;

    FindingsEndpoint(PublicRounds rounds, Editions editions, Replies replies) {
        this.rounds = rounds;
        this.editions = editions;
        this.replies = replies;
    }

    @GetMapping("/findings")
    ResponseEntity<byte[]> list(@PathVariable String round) {
        return replies.json(entries(rounds.get(round)));
    }

    @GetMapping("/findings.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        Round found = rounds.get(round);
        return replies.csv(
                FindingEntry.table().write(entries(found)), found.id().slug() + "-findings.csv");
    }

    /** The search certificate a finding was published with. */
    @GetMapping("/findings/{issue}/{code}/certificate.txt")
    ResponseEntity<byte[]> certificate(
            @PathVariable String round, @PathVariable String issue, @PathVariable String code) {
        Round found = rounds.get(round);
        return findings(found).stream()
                .filter(finding ->
                        finding.issue().equals(issue) && finding.footprint().equals(code))
                .findFirst()
                .map(finding -> replies.text(
                        FindingCertificate.of(finding, rounds.names(found).getOrDefault(code, code)), TEXT))
                .orElseThrow(NotPublicException::new);
    }

    private List<FindingEntry> entries(Round round) {
        return findings(round).stream()
                .map(finding -> FindingEntry.of(round.id().slug(), finding))
                .toList();
    }

    private List<PublishedFinding> findings(Round round) {
        return editions.current(round.id()).map(Edition::findings).orElse(List.of());
    }
}
