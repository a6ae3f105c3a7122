package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered to whoever found nothing: words the texts have, and the nearest wording. */
class OffersInSearchTests extends SearchedPlans {

    @Test
    void offersWordsThatStandInTheTextsForThoseThatDoNot() {
        plans.plan("A", true, "Thrombectomy and thrombolysis for stroke.");

        assertThat(ask("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");
        assertThat(ask("stroke throbolysis").detail().didYouMean()).containsExactly("stroke thrombolysis");
        assertThat(ask("stroke").detail().didYouMean()).isEmpty();
    }

    @Test
    void offersPublicReadersOnlyWordsOfPublicTexts() {
        plans.plan("A", false, "Thrombectomy.");
        PlanVersion once = plans.plan("B", true, "Thrombectomy here.", "Care.");
        plans.plan("C", true, "Care.");
        assertThat(openly("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");

        plans.setPublic(once, false);
        house.keeper.withdraw(once.id());

        assertThat(openly("thrombectomi").detail().didYouMean()).isEmpty();
        assertThat(ask("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");
    }

    @Test
    void showsTheNearestWordingOfAPlanThatDoesNotSayIt() {
        plans.plan("A", true, "Care.", "A unit for eyes.");

        SearchAnswer answer = ask("maternity unit");

        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.silent().getFirst().nearest().getFirst().page()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Brexit,A refit of the wards", "gender,A tender for the lender", "abbot,The robot"})
    void offersNoOtherWordForOneThatIsHardlyLikeIt(String question, String text) {
        plans.plan("A", true, text);

        assertThat(ask(question).detail().didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mergr,A merger,merger", "matrnity,Maternity,maternity"})
    void offersTheWordThatOneLetterWasLeftOutOf(String question, String text, String offered) {
        plans.plan("A", true, text);

        assertThat(ask(question).detail().didYouMean()).contains(offered);
    }
}
