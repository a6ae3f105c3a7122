package org.candour.silences.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Finding;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.Judging;
import org.candour.silences.Letter;
import org.candour.silences.Letters;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Drafts letters from the findings that stand. */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class LetterDesk implements Letters {

    private final Silences silences;
    private final Judging judging;
    private final Footprints footprints;
    private final LetterWords words;

    LetterDesk(Silences silences, Judging judging, Footprints footprints, LetterWords words) {
        this.silences = silences;
        this.judging = judging;
        this.footprints = footprints;
        this.words = words;
    }

    @Override
    public List<Occasion> occasions(RoundId round) {
        Map<PlanVersionId, List<Finding>> asked = asked(round);
        return silences.matrix(round).rows().stream()
                .map(Row::version)
                .filter(version -> asked.containsKey(version.id()))
                .sorted(Comparator.comparing(PlanVersion::footprint))
                .map(version -> occasion(version, asked.getOrDefault(version.id(), List.of())))
                .toList();
    }

    private static Occasion occasion(PlanVersion version, List<Finding> findings) {
        int dodged = (int) findings.stream()
                .filter(finding -> finding.judgement() == Judgement.DODGED)
                .count();
        return new Occasion(version, findings.size() - dodged, dodged);
    }

    @Override
    public Optional<Letter> draft(RoundId round, String footprint) {
        SilenceMatrix matrix = silences.matrix(round);
        List<String> order = matrix.issues().stream().map(Issue::id).toList();
        Map<PlanVersionId, List<Finding>> asked = asked(round);
        return matrix.rows().stream()
                .map(Row::version)
                .filter(version -> version.footprint().equals(footprint))
                .filter(version -> asked.containsKey(version.id()))
                .findFirst()
                .flatMap(version -> footprints.find(round, footprint).map(area -> {
                    List<Finding> findings = new ArrayList<>(asked.getOrDefault(version.id(), List.of()));
                    findings.sort(Comparator.comparingInt(finding -> order.indexOf(finding.issue())));
                    return words.letter(area, version, findings);
                }));
    }

    /** Only what stands, and only what leaves something open. */
    private Map<PlanVersionId, List<Finding>> asked(RoundId round) {
        Map<PlanVersionId, List<Finding>> asked = new HashMap<>();
        judging.all(round).stream()
                .filter(Finding::stands)
                .filter(finding -> finding.judgement() == Judgement.CONFIRMED_UNMENTIONED
                        || finding.judgement() == Judgement.DODGED)
                .forEach(finding -> asked.computeIfAbsent(finding.version(), none -> new ArrayList<>())
                        .add(finding));
        return asked;
    }

    @Override
    public byte[] word(Letter letter) {
        return WordLetter.of(letter);
    }
}
