package org.candour.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedFinding;
import org.candour.rounds.Round;
import org.candour.silences.Issue;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What public plans do not say of public issues. */
@RestController
@RequestMapping("/api/v1/rounds/{round}")
class SilencesEndpoint {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private static final List<String> NAMES = List.of("issue", "code");

    private final PublicRounds rounds;
    private final PublicSilences silences;
    private final Editions editions;
    private final Replies replies;

    SilencesEndpoint(PublicRounds rounds, PublicSilences silences, Editions editions, Replies replies) {
        this.rounds = rounds;
        this.silences = silences;
        this.editions = editions;
        this.replies = replies;
    }

    @GetMapping("/silences")
    ResponseEntity<byte[]> list(@PathVariable String round, @RequestParam Map<String, String> asked) {
        return replies.json(entries(rounds.get(round), asked));
    }

    @GetMapping("/silences.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round, @RequestParam Map<String, String> asked) {
        Round found = rounds.get(round);
        return replies.csv(
                SilenceEntry.table().write(entries(found, asked)), found.id().slug() + "-silences.csv");
    }

    /** The search certificate behind one square, as text. */
    @GetMapping("/silences/{issue}/{code}/certificate.txt")
    ResponseEntity<byte[]> certificate(
            @PathVariable String round, @PathVariable String issue, @PathVariable String code) {
        Round found = rounds.get(round);
        return silences.certified(found.id(), code, issue)
                .map(evidence -> replies.text(
                        CertificateText.of(
                                evidence, rounds.names(found).getOrDefault(code, code), finding(found, evidence)),
                        TEXT))
                .orElseThrow(NotPublicException::new);
    }

    private @Nullable PublishedFinding finding(Round round, VerdictEvidence evidence) {
        return editions.current(round.id())
                .flatMap(edition -> edition.finding(
                        evidence.version().id().toString(),
                        evidence.issue().id(),
                        evidence.issue().edition()))
                .orElse(null);
    }

    private List<SilenceEntry> entries(Round round, Map<String, String> asked) {
        SilenceMatrix matrix = narrowed(silences.matrix(round.id()), asked);
        Map<String, String> names = rounds.names(round);
        Optional<Edition> edition = editions.current(round.id());
        List<SilenceEntry> entries = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            for (Row row : matrix.rows()) {
                row.cell(issue.id())
                        .ifPresent(cell -> entries.add(SilenceEntry.of(
                                issue,
                                row,
                                cell,
                                names.getOrDefault(row.version().footprint(), ""),
                                edition.flatMap(published -> published.finding(
                                                row.version().id().toString(), issue.id(), issue.edition()))
                                        .orElse(null))));
            }
        }
        return entries;
    }

    /** Only what is public is known here, so what is refused tells nothing of anything else. */
    private static SilenceMatrix narrowed(SilenceMatrix all, Map<String, String> asked) {
        List<String> issues = all.issues().stream().map(Issue::id).toList();
        List<String> codes =
                all.rows().stream().map(row -> row.version().footprint()).toList();
        for (String name : asked.keySet()) {
            if (!NAMES.contains(name)) {
                throw new BadQuestionException(
                        "There is no parameter “" + name + "”. The parameters are " + String.join(", ", NAMES) + ".");
            }
        }
        String issue = one(asked, "issue", issues);
        String code = one(asked, "code", codes);
        return new SilenceMatrix(
                all.issues().stream()
                        .filter(one -> issue.isEmpty() || one.id().equals(issue))
                        .toList(),
                all.rows().stream()
                        .filter(row ->
                                code.isEmpty() || row.version().footprint().equals(code))
                        .toList(),
                all.isComplete());
    }

    private static String one(Map<String, String> asked, String name, List<String> known) {
        String given = asked.getOrDefault(name, "").strip();
        if (!given.isEmpty() && !known.contains(given)) {
            throw new BadQuestionException("At “" + name + "=" + given + "”: there is no such " + name + ". "
                    + (known.isEmpty() ? "There is none yet." : "There is " + String.join(", ", known) + "."));
        }
        return given;
    }
}
