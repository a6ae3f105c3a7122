package org.candour.publication.web;

import java.util.List;
import java.util.Map;
import org.candour.plans.Document;
import org.candour.plans.NotRead;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.web.DocumentEntry.ReadabilityEntry;
import org.candour.publication.web.DocumentEntry.VersionEntry;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public plan versions with their documents and how much of them could be read. */
@RestController
@RequestMapping("/api/v1/rounds/{round}/plans")
class PlansEndpoint {

    /** A plan by its newest public version. */
    record PlanLine(String code, String name, VersionEntry version) {}

    /** A plan with all its public versions, newest first. */
    record PlanAnswer(String code, String name, List<VersionEntry> versions) {}

    private final PublicRounds rounds;
    private final PublicPlans plans;
    private final Replies replies;

    PlansEndpoint(PublicRounds rounds, PublicPlans plans, Replies replies) {
        this.rounds = rounds;
        this.plans = plans;
        this.replies = replies;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@PathVariable String round) {
        Round found = rounds.get(round);
        Map<String, String> names = rounds.names(found);
        return replies.json(plans.newest(found.id()).stream()
                .map(version ->
                        new PlanLine(version.footprint(), name(names, version.footprint()), entry(version, false)))
                .toList());
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(@PathVariable String round, @PathVariable String code) {
        Round found = rounds.get(round);
        List<PlanVersion> versions = plans.versions(found.id(), code);
        if (versions.isEmpty()) {
            throw new NotPublicException();
        }
        return replies.json(new PlanAnswer(
                code,
                name(rounds.names(found), code),
                versions.stream().map(version -> entry(version, true)).toList()));
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }

    private VersionEntry entry(PlanVersion version, boolean inDetail) {
        return DocumentEntry.version(
                version,
                plans.coverage(version.id()),
                plans.notTakenIn(version.id()),
                plans.documents(version.id()).stream()
                        .map(document -> DocumentEntry.of(document, inDetail ? readability(document) : null))
                        .toList());
    }

    /** Null in the moment the document is taken back. */
    private @Nullable ReadabilityEntry readability(Document document) {
        return plans.readability(document.id())
                .map(report -> ReadabilityEntry.of(report, NotRead.of(plans.pages(document.id()))))
                .orElse(null);
    }
}
