package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.silences.Alerts.Alert;
import org.candour.silences.Alerts.Change;
import org.candour.silences.Alerts.Stood;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** What a new version of a plan changes in the matrix, recorded of real uploads and told to each person once. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class AlertsTests extends SilencesHouse {

    private static final LocalDate OCTOBER = LocalDate.of(2016, 10, 21);
    private static final LocalDate DECEMBER = LocalDate.of(2016, 12, 1);
    private static final String BOARD = PlansTest.ofSomeLength("The board meets in public every month of the year.");
    private static final String FERRIES =
            "We will buy two zeppelins for patients by March 2018.\n\nThe zeppelins fly from Tarnside Hospital daily. ";

    @Autowired
    private Alerts alerts;

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private Judging judging;

    @Test
    void whatFellSilentInANewVersionIsRecordedWithWhatItWasBefore() {
        String issue = asked("E54000031");
        PlanVersionId october = uploaded("E54000031", "October", OCTOBER, FERRIES + BOARD);
        await(() -> verdict(october, issue) == Verdict.DISCUSSED);
        assertThat(alerts.all(ROUND)).noneMatch(alert -> alert.version().id().equals(october));

        PlanVersionId december = uploaded("E54000031", "December", DECEMBER, BOARD);
        Alert alert = awaited(december);

        assertThat(alert.earlier().id()).isEqualTo(october);
        assertThat(alert.isSeen()).isFalse();
        Change change = change(alert, issue);
        assertThat(change.before().verdict()).isEqualTo(Verdict.DISCUSSED);
        assertThat(change.after()).isEqualTo(new Stood(Verdict.NOT_MENTIONED, false));
        assertThat(change.fellSilent()).isTrue();
        assertThat(change.now()).contains(change.after());
        assertThat(change.isOutdated()).isFalse();
    }

    @Test
    void theFindingThatTheNewVersionOvertakesIsNamedUntilSomebodyJudgesAnew() {
        String issue = asked("E54000032");
        PlanVersionId october = uploaded("E54000032", "October", OCTOBER, BOARD);
        await(() -> verdict(october, issue) == Verdict.NOT_MENTIONED);
        Finding finding = judging.judge(silent(october, issue));

        PlanVersionId december = uploaded("E54000032", "December", DECEMBER, FERRIES + BOARD);

        Alert alert = awaited(december);
        assertThat(change(alert, issue).overtaken())
                .get()
                .extracting(Finding::certificate, Finding::by)
                .containsExactly(finding.certificate(), finding.by());
        assertThat(alert.overtaken()).isEqualTo(1);
        judging.judge(draft(december, issue, Judgement.ADDRESSED, "Two zeppelins by March 2018, it says."));
        assertThat(change(awaited(december), issue).overtaken()).isEmpty();
    }

    @Test
    void onePersonsSeeingIsNotAnothersAndWhatWasSeenIsNotRewritten() {
        String issue = asked("E54000033");
        uploaded("E54000033", "October", OCTOBER, FERRIES + BOARD);
        PlanVersionId december = uploaded("E54000033", "December", DECEMBER, BOARD);
        Alert first = awaited(december);
        alerts.markSeen(december, first.revision());
        alerts.markSeen(december, first.revision());
        assertThat(awaited(december).isSeen()).isTrue();
        assertThat(alerts.unseen(ROUND)).noneMatch(alert -> alert.version().id().equals(december));
        as("lena", "ROLE_PUBLISHER", () -> assertThat(alerts.unseen(ROUND))
                .anyMatch(alert -> alert.version().id().equals(december)));

        annex("E54000033", "December", FERRIES);

        await(() -> awaited(december).revision() == first.revision() + 1);
        assertThat(awaited(december).isSeen()).isFalse();
        assertThat(awaited(december).changes())
                .noneMatch(change -> change.issue().equals(issue));
    }

    @Test
    void whatNobodyHasSeenIsRecordedAnewWhenTheTextsChange() {
        String issue = asked("E54000034");
        uploaded("E54000034", "October", OCTOBER, FERRIES + BOARD);
        PlanVersionId december = uploaded("E54000034", "December", DECEMBER, BOARD);
        Alert before = awaited(december);
        assertThat(change(before, issue).fellSilent()).isTrue();

        annex("E54000034", "December", FERRIES);

        await(() -> awaited(december).changes().stream()
                .noneMatch(change -> change.issue().equals(issue)));
        assertThat(awaited(december).revision()).isEqualTo(before.revision());
    }

    @Test
    void aSilenceThatNewWordsBreakIsSaidToHoldNoLonger() {
        String issue = asked("E54000035");
        uploaded("E54000035", "October", OCTOBER, FERRIES + BOARD);
        PlanVersionId december =
                uploaded("E54000035", "December", DECEMBER, BOARD + "\n\nWe will buy two airships by March 2018.");
        assertThat(change(awaited(december), issue).after().verdict()).isEqualTo(Verdict.NOT_MENTIONED);

        register.change(ROUND, issue, 1, words("E54000035", "zeppelin", "airship"), "another word for it");

        await(() -> change(awaited(december), issue).isOutdated());
        assertThat(change(awaited(december), issue).fellSilent()).isTrue();
    }

    @Test
    void nobodyOutsideTheWorkflowIsTold() {
        for (String role : List.of("ROLE_CONTACT", "ROLE_ADMINISTRATOR", "ROLE_ANONYMOUS")) {
            as("visitor", role, () -> {
                assertThatThrownBy(() -> alerts.all(ROUND)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> alerts.unseen(ROUND)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> alerts.markSeen(new PlanVersionId(UUID.randomUUID()), 1))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private static void as(String name, String role, Runnable job) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", role));
        try {
            job.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private Alert awaited(PlanVersionId version) {
        await(() -> found(version).isPresent());
        return found(version).orElseThrow();
    }

    private Optional<Alert> found(PlanVersionId version) {
        return alerts.all(ROUND).stream()
                .filter(alert -> alert.version().id().equals(version))
                .findFirst();
    }

    private static Change change(Alert alert, String issue) {
        return alert.changes().stream()
                .filter(change -> change.issue().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(PlanVersionId version, String issue) {
        return silences.row(version)
                .flatMap(row -> row.cell(issue))
                .map(SilenceMatrix.Cell::verdict)
                .orElse(Verdict.CANNOT_TELL);
    }

    private JudgementDraft silent(PlanVersionId version, String issue) {
        return draft(version, issue, Judgement.CONFIRMED_UNMENTIONED, "I read all of it and it is not there.");
    }

    private JudgementDraft draft(PlanVersionId version, String issue, Judgement judgement, String note) {
        VerdictEvidence seen = silences.evidence(version, issue).orElseThrow();
        List<JudgementDraft.Cite> cited = seen.passages().stream()
                .limit(1)
                .map(place -> new JudgementDraft.Cite(
                        place.passage().document(),
                        place.passage().page(),
                        "We will buy two zeppelins for patients by March 2018."))
                .toList();
        return new JudgementDraft(version, issue, seen.issue().edition(), seen.textState(), 0, judgement, note, cited);
    }

    private String asked(String footprint) {
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, words(footprint, "zeppelin")).id();
    }

    private static IssueDraft words(String footprint, String... terms) {
        return new IssueDraft(
                "Air transport of patients",
                "Does the plan say how patients will fly?",
                "It matters.",
                "",
                List.of(footprint),
                List.of(List.of(terms)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void annex(String footprint, String version, String text) {
        uploaded(footprint, version, DECEMBER, text, DocumentRole.ANNEX);
    }
}
