package org.candour.publication.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.publication.Edition;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedFinding.PublishedCertificate;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;

/** A matrix of one issue, and an edition with a finding on it. */
final class MadeSquares {

    private MadeSquares() {}

    static Issue issue(String... askedOf) {
        return new Issue(
                Made.ROUND.id(),
                "stroke",
                1,
                "Stroke units",
                "Does it say where?",
                "It matters.",
                "",
                List.of(askedOf),
                List.of(List.of("stroke")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false);
    }

    static Row row(PlanVersion version, Verdict verdict, String why, boolean toCheck) {
        return new Row(
                version,
                new Coverage(8, 8, 0, 0),
                Map.of("stroke", new Cell(verdict, why, toCheck, Counts.none("stroke", 1))));
    }

    static SilenceMatrix matrix(Issue issue, Row... rows) {
        return new SilenceMatrix(List.of(issue), List.of(rows), true);
    }

    static Edition confirming(PlanVersion version, int issueEdition) {
        Edition before = Made.edition();
        PublishedFinding finding = new PublishedFinding(
                version.footprint(),
                version.id().toString(),
                version.title(),
                "stroke",
                issueEdition,
                "Stroke units",
                "Does it say where?",
                "",
                false,
                Judgement.CONFIRMED_UNMENTIONED,
                "",
                List.of(),
                new PublishedCertificate(
                        "C-37", Verdict.NOT_MENTIONED, "Nowhere.", 8, 0, 0, "sha", "17", Instant.EPOCH, Map.of()),
                Instant.EPOCH);
        return new Edition(before.round(), 3, "", before.publishedAt(), "", "", List.of(), List.of(), List.of(finding));
    }
}
