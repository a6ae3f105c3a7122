package org.candour.search.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.candour.search.FakePlans;
import org.candour.search.PlanSentences.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sentences of a plan are its own, by the marks they stand in. */
class ReadSentencesTests {

    private static final String HEAD = "Draft of the plan for our area in October 2016.";
    private static final String REST = "We will close two wards at the hospital in the town.";

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void aHeaderSaidNowhereElseIsToldApartFromWhatThePlanSays(Mark.Kind kind) {
        FakePlans plans = new FakePlans();
        PlanVersion plan = plans.plan(
                "A",
                new Page(
                        1,
                        Readability.TEXT,
                        "",
                        HEAD + "\n\n" + REST,
                        "",
                        100,
                        List.of(new Mark(kind, 0, HEAD.length()))));

        List<Sentence> sentences = new ReadSentences(plans).sentences(plan.id());

        assertThat(sentences).last().satisfies(last -> {
            assertThat(last.text()).isEqualTo(REST);
            assertThat(last.isHead()).isFalse();
        });
        assertThat(sentences.stream().filter(Sentence::isHead).map(Sentence::text))
                .containsExactlyElementsOf(kind == Mark.Kind.ONLY_RUNNING_HEAD ? List.of(HEAD) : List.of());
    }
}
