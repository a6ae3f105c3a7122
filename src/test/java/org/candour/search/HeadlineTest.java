package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final Coverage READ = new Coverage(10, 10, 0, 0);

    @Test
    void wordsAnywhereOnAPageAreNotCalledTogether() {
        assertThat(answer(2, "stroke", "unit", "all on one page").headline())
                .isEqualTo("2 plans have these words on one page. 1 doesn’t.");
        assertThat(answer(1, "stroke", "unit", "all on one page").headline())
                .isEqualTo("1 plan has these words on one page. 1 doesn’t.");
    }

    @Test
    void wordsNearEachOtherAre() {
        assertThat(answer(2, "stroke within 8 words of unit").headline())
                .isEqualTo("2 plans say these words together. 1 doesn’t.");
    }

    @Test
    void wordsInARowAre() {
        assertThat(answer(2, "“stroke unit” in a row", "HASU").headline())
                .isEqualTo("2 plans say these words together. 1 doesn’t.");
    }

    @Test
    void aWordOrAPhraseIsSaid() {
        assertThat(answer(1, "stroke").headline()).isEqualTo("1 plan says. 1 doesn’t.");
        assertThat(answer(2, "“stroke unit”").headline()).isEqualTo("2 plans say. 1 doesn’t.");
    }

    private static SearchAnswer answer(int says, String... searchedAs) {
        return new SearchAnswer(
                "asked",
                List.of(searchedAs),
                "",
                Stream.generate(() -> new SearchAnswer.Says(version(), 1, List.of(), READ))
                        .limit(says)
                        .toList(),
                List.of(new SearchAnswer.Silent(version(), READ)),
                List.of(),
                "1");
    }

    private static PlanVersion version() {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()),
                new RoundId("made-2016"),
                "X1",
                "Plan",
                LocalDate.of(2016, 12, 1),
                true);
    }
}
