package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.Test;

/** What of a plan, and which plans, a question asks of; and how the answer is counted and ordered. */
class NarrowedSearchTests extends SearchedPlans {

    private PlanVersion withAnnex(String footprint, String main, String... annex) {
        PlanVersion version = plans.plan(footprint, true, main);
        plans.document(version, new DocumentId(UUID.randomUUID()), DocumentRole.ANNEX, annex);
        return version;
    }

    @Test
    void whatIsAskedOfTheAnnexesSpeaksOfTheAnnexesOnly() {
        withAnnex("A", "Stroke.", "Maternity.");
        withAnnex("B", "Maternity.", "Stroke.");
        withAnnex("C", "Stroke.", (String) null);
        plans.plan("D", true, "Stroke.");

        SearchAnswer answer = ask("stroke role:annex");

        assertThat(says(answer)).containsExactly("B");
        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.silent().getFirst().coverage().pages()).isEqualTo(1);
        assertThat(cannotTell(answer)).containsExactly("C", "D");
        assertThat(answer.cannotTell().getLast().reason()).contains("no such part: the annexes");
        assertThat(answer.cannotTell().stream().map(SearchAnswer.CannotTell::uncertainty))
                .containsExactly(Uncertainty.UNREAD, Uncertainty.NO_SUCH_PART);
        assertThat(answer.kindsOfDoubt()).containsExactly("Too much is unread: 1 plan", "Has no such part: 1 plan");
        assertThat(answer.searched()).isEqualTo("the text we could read of the annexes");
        assertThat(says(ask("stroke role:main role:annex"))).containsExactly("A", "B", "C", "D");
    }

    @Test
    void anUnreadablePageOutsideOfThePagesAskedIsNoDoubt() {
        plans.plan("A", true, "Maternity.", "Care.", null);

        assertThat(silent(ask("stroke page:1-2"))).containsExactly("A");
        assertThat(cannotTell(ask("stroke page:2-3"))).containsExactly("A");
        assertThat(cannotTell(ask("stroke page:7"))).containsExactly("A");
        assertThat(says(ask("maternity page:1"))).containsExactly("A");
        assertThat(silent(ask("maternity page:2"))).containsExactly("A");
        assertThat(ask("maternity page:2").detail().part()).isEqualTo("page 2 of each document");
    }

    @Test
    void choosesByRegionPlanAndVersion() {
        plans.plan("N1", "October submission", true, "Stroke.");
        plans.plan("N1", "Published December 2016", true, "Maternity.");
        plans.plan("S1", "Published December 2016", true, "Stroke.");

        assertThat(ask("stroke region:north").plans()).isEqualTo(1);
        assertThat(silent(ask("stroke region:north"))).containsExactly("N1");
        assertThat(says(ask("stroke plan:s1"))).containsExactly("S1");
        assertThat(says(ask("stroke version:\"October submission\""))).containsExactly("N1");
        assertThat(ask("stroke version:october").plans()).isEqualTo(1);
        assertThat(ask("stroke version:all").plans()).isEqualTo(3);
    }

    @Test
    void aPublicVersionWithoutADocumentGivesWayToAnOlderOneForReaders() {
        plans.plan("N1", "October", true, "Maternity.");
        PlanVersion emptied = plans.plan("N1", "December", true, "Stroke.");
        PlanVersion alone = plans.plan("S1", "December", true, "Stroke.");
        plans.empty(emptied);
        plans.empty(alone);

        SearchAnswer answer = openly("maternity");

        assertThat(says(answer)).containsExactly("N1");
        assertThat(answer.says().getFirst().version().title()).isEqualTo("October");
        assertThat(cannotTell(answer)).as("nothing else of it is there").containsExactly("S1");
    }

    @Test
    void countsByRegionVersionAndKindOfDocument() {
        plans.plan("N1", "October", true, "Stroke.");
        withAnnex("S1", "Stroke.", "Stroke.");
        withAnnex("S2", "Care.", "Stroke.");

        SearchAnswer answer = ask("stroke");

        assertThat(answer.detail().facet("region").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("Northmarch 1", "Southfold 2");
        assertThat(answer.detail().facet("role").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("main 2", "annex 2");
        assertThat(answer.detail().facet("version").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("First 2", "October 1");
        SearchAnswer narrowed =
                house.search.search(ROUND, "stroke", new Narrowing("Southfold", "annex", ""), Order.PLAN);
        assertThat(says(narrowed)).containsExactly("S1", "S2");
        assertThat(narrowed.detail().facet("region").choices())
                .extracting(SearchAnswer.Facet.Choice::says)
                .containsExactly(0, 2);
    }

    @Test
    void ordersByWhatIsCommittedNearTheWords() {
        plans.plan("A", true, "Stroke.", "Stroke.", "Stroke.");
        plans.plan("B", true, "By April 2018 we will bring stroke care to Harrow Hospital for £4.2 million.");

        assertThat(says(ask("stroke"))).containsExactly("A", "B");
        SearchAnswer telling = house.search.search(ROUND, "stroke", Narrowing.NONE, Order.TELLING);
        assertThat(says(telling)).containsExactly("B", "A");
        assertThat(telling.says().getFirst().near()).contains(Cue.MONEY, Cue.DATE);
    }

    @Test
    void publicReadersLearnNothingOfVersionsThatAreNotPublic() {
        plans.plan("N1", "Secret draft", false, "Stroke.");
        plans.plan("S1", "Published", true, "Stroke.");

        SearchAnswer answer = openly("stroke");

        assertThat(answer.detail().facet("version").choices())
                .extracting(SearchAnswer.Facet.Choice::value)
                .containsExactly("Published");
        assertThat(answer.detail().facet("region").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("Northmarch 0", "Southfold 1");
        assertThat(openly("stroke version:secret").problem())
                .isEqualTo(openly("stroke version:nonsense").problem().replace("nonsense", "secret"));
        assertThat(openly("stroke version:all").plans()).isEqualTo(1);
        assertThat(openly("stroke plan:N1").plans()).isZero();
    }
}
