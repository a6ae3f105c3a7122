package org.candour.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.figures.Judgement.Decision;
import org.candour.plans.DocumentId;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Reading, checking and judging, on real uploads in the whole portal. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
class AgreedNumbersTest extends PlansTest {

    private static final String PLAN = """
            Our plan for the area is about hospitals and the people who use them every day.

            If we do nothing, the gap will be £100.0 million in 2018/19. That is a great deal of money.

            Without action, costs would lead to a shortfall of £112 million by 2018/19 and we must act.
            """;

    @Autowired
    private AgreedNumbers numbers;

    @Autowired
    private PageCorrections corrections;

    @Test
    void aPlanIsCheckedOnceItIsReadAndItsFiguresAreListed() {
        PlanVersionId version = uploaded();
        assertThat(check(version).alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.alarm().kind()).isEqualTo(AlarmKind.TWO_WAYS));
        assertThat(numbers.figures(version))
                .extracting(StatedFigure::written)
                .contains("£100.0 million", "£112 million");
        assertThat(numbers.figures(version).getFirst().value()).isEqualByComparingTo("100000000");
    }

    @Test
    void onlyWhatSomebodyConfirmedCanBeCited() {
        PlanVersionId version = uploaded();
        String key = onlyKey(version);
        assertThat(numbers.confirmed(version)).isEmpty();
        numbers.judge(version, key, Decision.CONFIRMED, "Both pages looked at.", 0);
        assertThat(numbers.confirmed(version)).extracting(NumberAlarm::key).containsExactly(key);
        assertThat(check(version).open()).isZero();
        numbers.judge(version, key, Decision.REOPENED, "Looked at the wrong year.", 1);
        assertThat(numbers.confirmed(version)).isEmpty();
        assertThat(check(version).alarms().getFirst().history())
                .extracting(Judgement::decision)
                .containsExactly(Decision.CONFIRMED, Decision.REOPENED);
    }

    @Test
    void aDismissalNeedsAReasonAndNobodyIsOverruledUnseen() {
        PlanVersionId version = uploaded();
        String key = onlyKey(version);
        assertThatThrownBy(() -> numbers.judge(version, key, Decision.DISMISSED, " ", 0))
                .isInstanceOf(ProblemsException.class);
        numbers.judge(version, key, Decision.DISMISSED, "Another basis.", 0);
        assertThatThrownBy(() -> numbers.judge(version, key, Decision.CONFIRMED, "", 0))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems().getFirst().what()).contains("Somebody else"));
        assertThatThrownBy(() -> numbers.judge(version, "no such", Decision.CONFIRMED, "", 0))
                .isInstanceOf(ProblemsException.class);
    }

    @Test
    void aColleaguesWordIsOverturnedWithAReasonOnly() {
        PlanVersionId version = uploaded();
        String key = onlyKey(version);
        as("daniel", () -> numbers.judge(version, key, Decision.CONFIRMED, "Both pages looked at.", 0));
        for (Decision other : List.of(Decision.DISMISSED, Decision.REOPENED)) {
            assertThatThrownBy(() -> numbers.judge(version, key, other, "x", 1))
                    .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(
                                    e.problems().getFirst().what())
                            .contains("confirmed this", "Both pages looked at."));
        }
        assertThat(numbers.confirmed(version)).hasSize(1);
        numbers.judge(version, key, Decision.DISMISSED, "Page 4 is about the year after.", 1);
        assertThat(numbers.confirmed(version)).isEmpty();
        numbers.judge(version, key, Decision.REOPENED, "Hm.", 2);
        assertThat(check(version).open()).isOne();
    }

    private static void as(String person, Runnable deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext his = SecurityContextHolder.createEmptyContext();
            his.setAuthentication(new UsernamePasswordAuthenticationToken(
                    person, "", AuthorityUtils.createAuthorityList("ROLE_ASSESSOR")));
            SecurityContextHolder.setContext(his);
            deed.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    void whatWasConfirmedIsLookedAtAgainWhenTheTextMovesOn() {
        PlanVersionId version = uploaded();
        String key = onlyKey(version);
        numbers.judge(version, key, Decision.CONFIRMED, "", 0);
        DocumentId document = plans.documents(version).getFirst().id();
        corrections.correct(document, 1, PLAN.replace("costs would lead", "costs may lead"), "It was misread.");
        await(() -> numbers.of(version).orElseThrow().isReady()
                && numbers.of(version).orElseThrow().alarms().getFirst().hasMovedOn());
        assertThat(numbers.confirmed(version)).isEmpty();
        corrections.correct(document, 1, PLAN.replace("£112", "£100"), "It was misread again.");
        await(() -> numbers.of(version).orElseThrow().isReady()
                && numbers.of(version).orElseThrow().alarms().isEmpty());
        assertThat(numbers.of(version).orElseThrow().gone()).hasSize(1);
    }

    private NumbersCheck check(PlanVersionId version) {
        await(() -> numbers.of(version).orElseThrow().isReady());
        return numbers.of(version).orElseThrow();
    }

    private String onlyKey(PlanVersionId version) {
        List<JudgedAlarm> alarms = check(version).alarms();
        assertThat(alarms).hasSize(1);
        return alarms.getFirst().alarm().key();
    }

    private PlanVersionId uploaded() {
        return read(upload("plan.txt"), PLAN.getBytes(StandardCharsets.UTF_8)).version();
    }
}
