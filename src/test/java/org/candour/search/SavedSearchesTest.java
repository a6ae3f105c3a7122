package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.CandourTest;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class SavedSearchesTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @Autowired
    SavedSearches saved;

    @BeforeEach
    void imogen() {
        signIn("imogen");
        saved.mine(ROUND).forEach(search -> saved.delete(search.id()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, null, AuthorityUtils.createAuthorityList(Role.ASSESSOR.authority())));
    }

    private static SearchAnswer answer(String... saying) {
        return new SearchAnswer(
                "stroke",
                List.of("stroke"),
                "",
                Stream.of(saying)
                        .map(code -> new SearchAnswer.Says(
                                new PlanVersion(
                                        new PlanVersionId(UUID.randomUUID()),
                                        ROUND,
                                        code,
                                        "First",
                                        LocalDate.EPOCH,
                                        true),
                                1,
                                List.of(),
                                new Coverage(1, 1, 0, 0)))
                        .toList(),
                List.of(),
                List.of(),
                "1");
    }

    private SavedSearch save(String name, String... saying) {
        return saved.save(ROUND, name, new Narrowing("North", "annex", "all"), Order.TELLING, answer(saying));
    }

    @Test
    void areKeptWithAllTheyAskFor() {
        SavedSearch kept = save("Stroke in the north", "X1");

        assertThat(saved.mine(ROUND)).containsExactly(kept);
        assertThat(saved.find(kept.id())).contains(kept);
        assertThat(kept.question()).isEqualTo("stroke");
        assertThat(kept.narrowing()).isEqualTo(new Narrowing("North", "annex", "all"));
        assertThat(kept.order()).isEqualTo(Order.TELLING);
        assertThat(saved.mine(new RoundId("sample-2016"))).isEmpty();
    }

    @Test
    void sayWhichPlansCameAndWentSinceOneTookNote() {
        SavedSearch kept = save("Stroke", "X1", "X2");
        assertThat(saved.news(kept.id(), answer("X1", "X2")).isNothing()).isTrue();

        SearchAnswer later = answer("X2", "X3", "X4");
        assertThat(saved.news(kept.id(), later)).isEqualTo(new SavedSearch.News(List.of("X3", "X4"), List.of("X1")));
        assertThat(saved.news(kept.id(), later).isNothing()).isFalse();

        saved.takeNote(kept.id(), later);
        assertThat(saved.news(kept.id(), later).isNothing()).isTrue();
        assertThat(saved.find(kept.id()).orElseThrow().seenAt()).isAfterOrEqualTo(kept.seenAt());
    }

    @Test
    void areNobodyElses() {
        SavedSearch kept = save("Stroke", "X1");

        signIn("tomas");
        assertThat(saved.mine(ROUND)).isEmpty();
        assertThat(saved.find(kept.id())).isEmpty();
        saved.delete(kept.id());
        saved.takeNote(kept.id(), answer());
        assertThatThrownBy(() -> saved.rename(kept.id(), "Mine")).isInstanceOf(ProblemsException.class);
        assertThat(saved.news(kept.id(), answer("X2")).isNothing()).isTrue();

        signIn("imogen");
        assertThat(saved.find(kept.id())).contains(kept);
        assertThat(saved.news(kept.id(), answer("X1")).isNothing()).isTrue();
    }

    @Test
    void areRenamedAndDeleted() {
        SavedSearch kept = save("Stroke", "X1");

        saved.rename(kept.id(), "  Stroke   units ");
        assertThat(saved.find(kept.id()).orElseThrow().name()).isEqualTo("Stroke units");

        saved.delete(kept.id());
        assertThat(saved.mine(ROUND)).isEmpty();
        assertThatCode(() -> saved.delete(kept.id())).doesNotThrowAnyException();
    }

    @Test
    void needANameOfTheirOwn() {
        save("Stroke");
        SavedSearch other = save("Maternity");

        assertThatThrownBy(() -> save(" ")).hasMessageContaining("no name");
        assertThatThrownBy(() -> save("stroke")).hasMessageContaining("There is one called “stroke” already");
        assertThatThrownBy(() -> save("x".repeat(121))).hasMessageContaining("121 characters");
        assertThatThrownBy(() -> saved.rename(other.id(), "STROKE")).hasMessageContaining("already");
        assertThatCode(() -> saved.rename(other.id(), "maternity")).doesNotThrowAnyException();
    }

    @Test
    void aQuestionThatIsRefusedOneDayIsNoNews() {
        SavedSearch kept = save("Stroke", "X1");
        SearchAnswer refused = new SearchAnswer("stroke", List.of(), "Too wide.", List.of(), List.of(), List.of(), "");

        saved.takeNote(kept.id(), refused);

        assertThat(saved.news(kept.id(), refused).isNothing()).isTrue();
        assertThat(saved.news(kept.id(), answer("X1")).isNothing()).isTrue();
    }
}
