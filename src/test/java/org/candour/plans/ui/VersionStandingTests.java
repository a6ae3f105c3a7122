package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionStandingTests {

    private static final PlanVersion DATED = version("December", LocalDate.of(2016, 12, 1));
    private static final PlanVersion UNDATED = version("Summary", null);

    @Test
    void anUndatedVersionSaysWhyItIsPassedOver() {
        assertThat(VersionStanding.words(UNDATED, List.of(DATED, UNDATED), any -> true))
                .startsWith("Superseded by “December”. It is undated, and so counts as older than every dated version")
                .endsWith("until it is given its date.");
        assertThat(VersionStanding.words(DATED, List.of(DATED, UNDATED), any -> true))
                .doesNotContain("undated");
    }

    @Test
    void whereNothingIsDatedNothingIsPassedOver() {
        assertThat(VersionStanding.words(UNDATED, List.of(UNDATED), any -> true))
                .doesNotContain("undated");
    }

    private static PlanVersion version(String title, @Nullable LocalDate date) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), new RoundId("made-2016"), "X1", title, date, false);
    }
}
