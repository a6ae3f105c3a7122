package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.util.List;
import org.candour.plans.PlanVersion;
import org.candour.search.KnownFriends.Friends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search knows the false friends of the register, as the matrix does. */
class FalseFriendsInSearchTests extends SearchedPlans {

    private static final Friends OF_STROKE =
            new Friends(List.of("stroke", "stroke units"), List.of("stroke of luck", "stroke of genius"));

    @BeforeEach
    void aFalseFriendOfTheRegister() {
        house.friends.working.add(OF_STROKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stroke", "strokes", "\"stroke\"", "stroke~", "stroke OR TIA", "stroke AND merger"})
    void aPlanWithNothingButAFalseFriendNeitherSaysItNorIsSilent(String question) {
        plans.plan("A", true, "Nothing.", "By a stroke of luck the merger failed.");
        plans.plan("B", true, "A stroke of luck for the stroke unit, and a merger.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("B");
        assertThat(answer.silent()).isEmpty();
        SearchAnswer.CannotTell unsure = answer.cannotTell().getFirst();
        assertThat(unsure.uncertainty()).isEqualTo(Uncertainty.ONLY_FALSE_FRIENDS);
        assertThat(unsure.perhaps().getFirst().page()).isEqualTo(2);
        assertThat(answer.says().getFirst().passages().getFirst().snippet().spans().stream()
                        .filter(span -> span.hit() && span.text().contains("troke")))
                .hasSize(1);
        assertThat(answer.detail().notes())
                .containsExactly("Not counted, because it means something else: \u201Cstroke of luck\u201D."
                        + " To ask for it, put it in quotes.");
    }

    @Test
    void onePlanAskedAloneIsAnsweredAlike() {
        PlanVersion version = plans.plan("A", true, "By a stroke of luck.");

        assertThat(house.indexed().search.search(version.id(), "stroke", 0).cannotTell())
                .extracting(SearchAnswer.CannotTell::uncertainty)
                .containsExactly(Uncertainty.ONLY_FALSE_FRIENDS);
    }

    @Test
    void whoAsksForTheFriendItselfIsToldOfIt() {
        plans.plan("A", true, "By a stroke of luck.");

        assertThat(says(ask("\"stroke of luck\""))).containsExactly("A");
        assertThat(says(ask("stroke of luck"))).containsExactly("A");
        assertThat(says(ask("luck"))).containsExactly("A");
    }

    @Test
    void theFriendsOfOneThingAreNoneOfAnother() {
        house.friends.working.add(new Friends(List.of("sign-off"), List.of("health and wellbeing board")));
        plans.plan("A", true, "The health and wellbeing board met.");

        assertThat(says(ask("board"))).containsExactly("A");
        assertThat(says(ask("health"))).containsExactly("A");
    }

    @Test
    void whatIsLeftOutByTheQuestionStaysASilence() {
        plans.plan("A", true, "By a stroke of luck.");

        assertThat(ask("stroke -\"stroke of luck\"").silent()).hasSize(1);
    }

    @Test
    void publicReadersLearnNoFriendOfAnIssueThatIsNotShown() {
        plans.plan("A", true, "By a stroke of luck.");
        house.indexed();

        SearchAnswer before = house.open.search(ROUND, "stroke", Narrowing.NONE, Order.MENTIONS);
        house.friends.shown.add(OF_STROKE);
        SearchAnswer after = house.open.search(ROUND, "stroke", Narrowing.NONE, Order.MENTIONS);

        assertThat(before.says()).hasSize(1);
        assertThat(before.detail().notes()).isEmpty();
        assertThat(after.says()).isEmpty();
        assertThat(after.cannotTell()).hasSize(1);
    }
}
