package org.candour.publication.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.plans.PlanVersionId;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedRobustness;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/** A round, ratings and rows for tests of the pages. */
final class Made {

    static final Round ROUND = new Round(
            new RoundId("made-2016"),
            "Made",
            true,
            "Nowhere",
            "2016",
            "set",
            "A summary.",
            List.of("North"),
            "",
            Map.of());

    private Made() {}

    static PlanVersionId version(String footprint) {
        return new PlanVersionId(UUID.nameUUIDFromBytes(footprint.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static Footprint footprint(String code) {
        return new Footprint(
                ROUND.id(), code, code, code, code, "North", null, "", "", "", "", "", new Footprint.Tile(1, 1));
    }

    static Edition edition(PublishedRating... ratings) {
        return new Edition(ROUND.id(), 1, "", Instant.EPOCH, "set", "hash", List.of(ratings), List.of());
    }

    /** So many ratings with the letters given, N to O. */
    static Edition edition(String letters) {
        List<PublishedRating> ratings = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            ratings.add(rating("X" + i, letters.substring(i, i + 1)));
        }
        return edition(ratings.toArray(PublishedRating[]::new));
    }

    static PublishedRating rating(String footprint, String letter, PublishedScore... scores) {
        return new PublishedRating(
                footprint,
                footprint,
                new BigDecimal("2.5"),
                letter,
                letter,
                letter,
                letter,
                letter,
                Map.of(),
                List.of(),
                new PublishedRobustness(10, 1, Map.of(), 1, 1, ""),
                2,
                null,
                1,
                version(footprint).toString(),
                "Published December 2016",
                8,
                8,
                List.of(scores));
    }

    static PublishedScore score(String level, PublishedCitation... citations) {
        return new PublishedScore(
                "finance", "F1", "Gap", "Is it?", level, 1, "", "", "", List.of(), Arrays.asList(citations));
    }

    static PublishedCitation passage(String text) {
        return new PublishedCitation("d", "Main", "page", 1, text, "", "", 0, 0, "");
    }

    static PublishedCitation certificate(String number, String question) {
        return new PublishedCitation("", "", "", 0, "", number, question, 8, 0, "");
    }

    static LeagueRow row(String code, @Nullable String distance, @Nullable String netShare) {
        return new LeagueRow(
                footprint(code),
                null,
                0,
                0,
                measure(code, Measure.DISTANCE_FROM_CONTROL_TOTAL, distance),
                measure(code, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, netShare));
    }

    private static MeasureValue measure(String code, Measure measure, @Nullable String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new MeasureValue(code, measure.id(), "2016-17", number, measure.unit(), "outturn", 1, 1, "Returns", "");
    }
}
