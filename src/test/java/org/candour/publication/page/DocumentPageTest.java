package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.html.BuiltInTemplates;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.plans.Departure;
import org.candour.plans.DocumentId;
import org.candour.plans.PublicPlans;
import org.candour.publication.Editions;
import org.candour.rounds.Rounds;
import org.candour.search.PublicPlanSearch;
import org.candour.silences.PublicSilences;
import org.junit.jupiter.api.Test;

class DocumentPageTest {

    private static final DocumentId GONE = new DocumentId(UUID.fromString("00000000-0000-0000-0000-000000000009"));
    private static final List<String> ADDRESS = List.of("documents", GONE.toString(), "pages", "1");

    private final PublicPlans plans = mock();
    private final Footprints footprints = mock();
    private final DocumentPage page = new DocumentPage(
            plans,
            mock(PublicPlanSearch.class),
            mock(PublicSilences.class),
            footprints,
            new League(footprints, mock(Editions.class), mock(Finance.class)),
            mock(Rounds.class),
            BuiltInTemplates.get());

    @Test
    void ofADeletedDocumentItSaysWhenAndWhyWithItsHash() {
        given(plans.document(GONE)).willReturn(Optional.empty());
        given(plans.deletion(GONE))
                .willReturn(Optional.of(new Departure(
                        GONE,
                        Made.version("X1"),
                        "Plan <b>.pdf",
                        "cd".repeat(32),
                        2048,
                        Instant.parse("2026-05-03T12:00:00Z"),
                        "",
                        "It names patients.",
                        null)));

        PublicPage answer = page.make(Made.ROUND, ADDRESS, Map.of()).orElseThrow();

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.html())
                .contains("3 May 2026", "It names patients.", "cd".repeat(32), "Plan &lt;b")
                .doesNotContain("Plan <b>");
    }

    @Test
    void ofWhatNeverWasPublicThereIsNothing() {
        given(plans.document(GONE)).willReturn(Optional.empty());
        given(plans.deletion(GONE)).willReturn(Optional.empty());

        assertThat(page.make(Made.ROUND, ADDRESS, Map.of())).isEmpty();
    }
}
