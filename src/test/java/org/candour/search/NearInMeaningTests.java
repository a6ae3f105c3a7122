package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.Test;

/** What the real model thinks near is not called silent. */
class NearInMeaningTests extends SearchedPlans {

    private static final String CHAPLAIN = "The harbour chaplain's clinic for fishermen on alternate Fridays is kept.";
    private static final String ELSE = "Pathology for the group is moved into one laboratory.";

    @Override
    SearchHouse house(Path data) {
        return SearchHouse.thatCompares(data, plans);
    }

    @Test
    void aPassageThatComesNearInMeaningLeavesAPlanInDoubtWithThePassageAndItsPage() {
        plans.plan("A", true, ELSE, CHAPLAIN);
        plans.plan("B", true, ELSE, ELSE);
        house.compared();

        SearchAnswer answer = ask("hospital chaplaincy");

        assertThat(silent(answer)).containsExactly("B");
        assertThat(answer.cannotTell()).singleElement().satisfies(plan -> {
            assertThat(plan.version().footprint()).isEqualTo("A");
            assertThat(plan.doubt()).isEqualTo(Doubt.NEAR);
            assertThat(plan.uncertainty()).isEqualTo(Uncertainty.OTHER_WORDS);
            assertThat(plan.perhaps().getFirst().page()).isEqualTo(2);
            assertThat(plan.perhaps().getFirst().snippet().text()).contains("harbour chaplain");
        });
    }

    @Test
    void noSilenceIsClaimedBeforeThePassagesWereCompared() {
        PlanVersion known = plans.plan("A", true, ELSE);
        house.compared();
        PlanVersion fresh = plans.plan("B", true, ELSE);

        SearchAnswer answer = ask("hospital chaplaincy");

        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.cannotTell()).singleElement().satisfies(plan -> {
            assertThat(plan.version()).isEqualTo(fresh);
            assertThat(plan.uncertainty()).isEqualTo(Uncertainty.NOT_COMPARED);
        });
        assertThat(house.search.search(known.id(), "hospital chaplaincy", 0).silent())
                .hasSize(1);
        assertThat(house.search.search(fresh.id(), "hospital chaplaincy", 0).silent())
                .isEmpty();
    }

    @Test
    void aTextThatWasReadAnewIsComparedAnewBeforeItIsCalledSilent() {
        PlanVersion version = plans.plan("A", true, ELSE);
        house.compared();
        plans.document(version, plans.documents(version.id()).getFirst().id(), ELSE, CHAPLAIN);

        assertThat(silent(ask("hospital chaplaincy"))).isEmpty();
    }

    @Test
    void aPassageThatWasLookedAtIsLeftOutByWordsOfIt() {
        plans.plan("A", true, ELSE, CHAPLAIN);
        house.compared();

        assertThat(silent(ask("hospital chaplaincy -\"harbour chaplain\""))).containsExactly("A");
        assertThat(silent(ask("hospital chaplaincy -\"something else\""))).isEmpty();
    }

    @Test
    void onlyThePagesAskedForAreLookedAt() {
        plans.plan("A", true, ELSE, CHAPLAIN, ELSE);
        house.compared();

        assertThat(silent(ask("hospital chaplaincy page:1"))).containsExactly("A");
        assertThat(silent(ask("hospital chaplaincy page:1-2"))).isEmpty();
    }

    @Test
    void aFigureOrABeginningOfAWordMeansNothingToCompare() {
        plans.plan("A", true, CHAPLAIN);

        assertThat(silent(ask("zyx*"))).containsExactly("A");
        assertThat(silent(ask("\u00a393.7 million"))).containsExactly("A");
    }

    /** To community hospitals it comes to 0.51, to community hospital to 0.45. */
    @Test
    void aPassageThatIsNearThePluralOnlyTakesNoSilenceAway() {
        plans.plan(
                "A",
                true,
                "In common with the rest of the country we have kept people in hospital for want of a home: on"
                        + " 30 September 2016 there were 61 adults in specialist hospitals, 24 of them for more than"
                        + " five years, 19 of them outside the city.");
        house.compared();

        assertThat(silent(ask("\"community hospitals\""))).containsExactly("A");
    }

    @Test
    void pagesThatAreStillBeingRecognisedHoldNothingElseBack() {
        PlanVersion version = plans.plan("A", true, ELSE);
        KeptMeanings kept = new KeptMeanings(house.meanings, plans, new PageCache(plans));
        assertThat(kept.isCompared(version.id())).isFalse();

        house.compared();
        plans.pending(version);

        assertThat(kept.isCompared(version.id())).isTrue();
        assertThat(kept.state(version.id())).isEqualTo(NearestPassages.State.NOT_YET);
        assertThat(silent(ask("hospital chaplaincy"))).isEmpty();
    }

    @Test
    void aPlanThatSaysItStillSaysIt() {
        plans.plan("A", true, "Hospital chaplaincy is kept.");

        assertThat(ask("hospital chaplaincy").says()).hasSize(1);
    }
}
