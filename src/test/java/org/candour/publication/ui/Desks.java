package org.candour.publication.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;

/** A round, ratings and editions for tests of the desk. */
final class Desks {

    static final Round ROUND = new Round(
            new RoundId("sample-2016"),
            "Sample plans 2016",
            true,
            "Nowhere",
            "2016",
            "set",
            "",
            List.of(),
            "",
            Map.of());

    private Desks() {}

    static Edition edition(int number, PublishedRating... ratings) {
        return new Edition(ROUND.id(), number, "", Instant.EPOCH, "set", "hash", List.of(ratings), List.of());
    }

    static PublishedRating rating(String code, String name, String score, String letter) {
        return rating(code, name, score, letter, letter);
    }

    /** Advanced, though the score alone would give Outstanding. */
    static PublishedRating capped(String code, String name, String score) {
        return rating(code, name, score, "A", "O");
    }

    static PlanVersion version(String footprint) {
        return new PlanVersion(
                new PlanVersionId(new UUID(0, 1)),
                ROUND.id(),
                footprint,
                "Published December 2016",
                LocalDate.of(2016, 12, 1),
                false);
    }

    private static PublishedRating rating(String code, String name, String score, String letter, String byScore) {
        return new PublishedRating(
                code,
                name,
                new BigDecimal(score),
                letter,
                title(letter),
                letter,
                byScore,
                title(byScore),
                Map.of(),
                List.of(),
                new PublishedRating.PublishedRobustness(10, 1, Map.of(), 1, 2, ""),
                2,
                null,
                1,
                "",
                "Published December 2016",
                8,
                8,
                List.of());
    }

    private static String title(String letter) {
        return switch (letter) {
            case "O" -> "Outstanding";
            case "A" -> "Advanced";
            case "M" -> "Making progress";
            default -> "Needs most improvement";
        };
    }
}
