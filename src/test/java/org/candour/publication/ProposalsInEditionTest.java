package org.candour.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class ProposalsInEditionTest {

    private static final RoundId ROUND = new RoundId("made-2016");
    private static final PlanVersionId RATED = new PlanVersionId(new UUID(0, 1));
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T09:30:00Z");

    private final Editions editions = mock();
    private final ProposalsInEdition proposals = new ProposalsInEdition(editions);

    @Test
    void withoutAnEditionNothingIsPublished() {
        given(editions.current(ROUND)).willReturn(Optional.empty());
        assertThat(proposals.isPublished(ROUND, RATED, PUBLISHED)).isFalse();
    }

    @Test
    void whatWasProposedBeforeTheEditionIsInIt() {
        readersHaveTheRating();
        assertThat(proposals.isPublished(ROUND, RATED, PUBLISHED.minusSeconds(60)))
                .isTrue();
        assertThat(proposals.isPublished(ROUND, RATED, PUBLISHED.plusMillis(900)))
                .isTrue();
    }

    @Test
    void aCorrectionProposedLaterStillWaits() {
        readersHaveTheRating();
        assertThat(proposals.isPublished(ROUND, RATED, PUBLISHED.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void anotherVersionOfThePlanStillWaits() {
        readersHaveTheRating();
        PlanVersionId newer = new PlanVersionId(new UUID(0, 2));
        assertThat(proposals.isPublished(ROUND, newer, PUBLISHED.minusSeconds(60)))
                .isFalse();
    }

    private void readersHaveTheRating() {
        PublishedRating rating = new PublishedRating(
                "X1",
                "X1",
                BigDecimal.TWO,
                "M",
                "M",
                "M",
                "M",
                "M",
                Map.of(),
                List.of(),
                new PublishedRating.PublishedRobustness(1, 1, Map.of(), 1, 1, ""),
                2,
                null,
                1,
                RATED.toString(),
                "",
                1,
                1,
                List.of());
        given(editions.current(ROUND))
                .willReturn(
                        Optional.of(new Edition(ROUND, 1, "", PUBLISHED, "set", "hash", List.of(rating), List.of())));
    }
}
