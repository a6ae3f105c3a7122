package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only misspelt is not told as the silence of all plans. */
class MisspeltTests extends SearchedPlans {

    @BeforeEach
    void twoPlans() {
        plans.plan("A", true, "The stroke unit at Northmoor stays. Trusts may merge. Buses are paid from reserves.");
        plans.plan("B", true, "Palliative care at home, and podiatrists in every surgery. A grant is due.");
        house.indexed();
    }

    @ParameterizedTest
    @CsvSource({
        "stoke,stroke",
        "storke,stroke",
        "strroke,stroke",
        "Northmor,northmoor",
        "mergr,merge",
        "MERGR,merge",
        "STOKE,stroke",
        "paliative,palliative"
    })
    void aWordOneLetterAwayFromOneThePlansHaveIsNoSilenceButAnOffer(String typed, String meant) {
        SearchAnswer answer = ask(typed);

        assertThat(silent(answer)).isEmpty();
        assertThat(answer.cannotTell()).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.uncertainty()).isEqualTo(Uncertainty.PERHAPS_MISSPELT);
            assertThat(plan.reason()).contains("\u201C" + meant + "\u201D does");
        });
        assertThat(answer.detail().didYouMean()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stoke unit", "beds OR stoke", "stoke NEAR/8 site", "maternity AND stoke"})
    void amongOtherWordsItIsNoSilenceEither(String question) {
        assertThat(silent(ask(question))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"stoke\"", "\"STOKE\"", "maternity -stoke", "dementia", "Bakerloo"})
    void whatIsMeantAsItIsTypedOrLikeNothingIsASilence(String question) {
        assertThat(silent(ask(question))).containsExactly("A", "B");
    }

    /** Two of them are a letter away from the grant of a plan. */
    @ParameterizedTest
    @ValueSource(strings = {"buses and trams", "CAMHS", "giant", "nurse", "grand"})
    void aWordOfEverydayEnglishOrOfTheVocabularyIsNoSlip(String question) {
        assertThat(ask(question).cannotTell()).noneMatch(plan -> plan.uncertainty() == Uncertainty.PERHAPS_MISSPELT);
    }

    @Test
    void aWordThatStandsInOnePlanIsTheSilenceOfTheOthers() {
        assertThat(silent(ask("stroke"))).containsExactly("B");
    }

    @Test
    void ofASinglePlanNoSlipIsASilenceToBeCertified() {
        assertThat(house.search
                        .search(plans.allVersions().getFirst().id(), "stoke", 0)
                        .silent())
                .isEmpty();
        assertThat(house.search
                        .search(plans.allVersions().getFirst().id(), "\"stoke\"", 0)
                        .silent())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "stoke,stroke,true",
        "stroke,stoke,true",
        "storke,stroke,true",
        "strike,stroke,true",
        "stroke,stroke,false",
        "troke,stroke,false",
        "stork,stroke,false",
        "broke,stroke,false"
    })
    void oneLetterIsOneLetter(String one, String other, boolean isAway) {
        assertThat(Misspelt.isOneLetterAway(one, other)).isEqualTo(isAway);
    }
}
