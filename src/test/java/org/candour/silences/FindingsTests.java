package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.candour.common.Invariant;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.Uploads.Upload;
import org.candour.search.EvidenceSearch;
import org.candour.silences.Finding.Flag;
import org.candour.silences.IssueCertificate.Part;
import org.candour.silences.JudgementDraft.Cite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Judgements on real uploads: what they need, what they keep, and when they are flagged. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
class FindingsTests extends PlansTest {

    private static final String DODGE = "The trusts will explore closer collaborative arrangements";
    private static final String PLAN = """
            Our plan for the area is about hospitals and the people who use them every day.

            %s where these benefit patients.

            Stroke care moves to Tarnside Hospital by 2018.
            """.formatted(DODGE);

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private Judging judging;

    @Autowired
    private StandingFindings standing;

    @Autowired
    private Confirming confirming;

    @Autowired
    private EvidenceSearch search;

    @Autowired
    private PageCorrections corrections;

    @Autowired
    private List<Invariant> invariants;

    private String footprint = "E54000016";
    private String issue = "";
    private PlanVersionId plan = new PlanVersionId(UUID.randomUUID());

    @BeforeEach
    void aPlanThatDoesNotMentionAnIssueOfItsOwn() {
        issue = added(List.of(footprint), "merger");
        plan = uploaded("plan.txt", PLAN + UUID.randomUUID());
    }

    @Test
    void aConfirmedSilenceKeepsTheCertificateOfThatMoment() {
        Finding finding = judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, "Read it all: nothing of it."));
        IssueCertificate certificate =
                judging.certificate(finding.certificate()).orElseThrow();
        assertThat(certificate.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(certificate.pagesSearched()).isPositive();
        assertThat(certificate.hits()).isZero();
        assertThat(certificate.lines(Part.TERM)).singleElement().asString().contains("merger");
        assertThat(certificate.lines(Part.FILE)).singleElement().asString().contains("SHA-256");
        assertThat(judging.current(plan, issue)).contains(finding);
        assertThat(standing.silentLocalIssues(plan)).containsExactly("Merger of the trusts");
    }

    @Test
    void aDodgeNeedsAReasonAndAPassageThatStandsThere() {
        assertThat(problems(draft(0, Judgement.DODGED, "")))
                .extracting(Problem::where)
                .containsExactly("Passages", "Note");
        assertThat(problems(dodge("The trusts will merge next year", 0)))
                .extracting(Problem::what)
                .containsExactly("The passage does not stand there word for word.");
        assertThat(judging.history(plan, issue)).isEmpty();
        Finding finding = judging.judge(dodge("The trusts will explore  closer\ncollaborative arrangements", 0));
        assertThat(finding.citations()).singleElement().satisfies(cited -> {
            assertThat(cited.passage()).isEqualTo(DODGE);
            assertThat(cited.page()).isEqualTo(1);
        });
    }

    @Test
    void whoJudgesWhatSomebodyElseJudgedMeanwhileIsToldAndNothingIsLost() {
        judging.judge(dodge(DODGE, 0));
        assertThat(problems(draft(0, Judgement.CONFIRMED_UNMENTIONED, "I see nothing of it.")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("imogen", "Dodged", "leaves it open"));
        judging.judge(draft(1, Judgement.CONFIRMED_UNMENTIONED, "Collaboration is not merging, we agreed."));
        assertThat(judging.history(plan, issue))
                .extracting(Finding::judgement)
                .containsExactly(Judgement.CONFIRMED_UNMENTIONED, Judgement.DODGED);
    }

    @Test
    void aChangedMindSaysWhy() {
        judging.judge(dodge(DODGE, 0));
        assertThat(problems(draft(1, Judgement.CONFIRMED_UNMENTIONED, "")))
                .extracting(Problem::where)
                .containsExactly("Note");
    }

    @Test
    void aJudgementTakenBackStandsNoLongerAndIsNotForgotten() {
        judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, "Read it all: nothing of it."));
        judging.judge(draft(1, Judgement.TAKEN_BACK, "I looked at the wrong plan."));
        assertThat(standing.silentLocalIssues(plan)).isEmpty();
        assertThat(judging.all(ROUND)).noneMatch(finding -> finding.version().equals(plan));
        assertThat(judging.history(plan, issue)).hasSize(2);
    }

    @Test
    void noPlanIsAccusedByAFindingMadeBeforeItsNewVersion() {
        Finding before = judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, "Read it all: nothing of it."));
        PlanVersionId newer = uploaded("newer.txt", PLAN + "The trusts will merge by 2019.");
        await(() -> confirming.worklist(ROUND).waiting().stream()
                .anyMatch(item -> item.version().id().equals(newer)
                        && item.turn() == Confirming.Turn.OVERTAKEN
                        && item.finding().equals(judging.current(plan, issue))));
        assertThat(judging.current(plan, issue).orElseThrow().flags()).containsExactly(Flag.PLAN_SUPERSEDED);
        assertThat(before.isFlagged()).isFalse();
        assertThat(standing.silentLocalIssues(newer)).isEmpty();
        assertThat(standing.silentLocalIssues(plan)).hasSize(1);
    }

    @Test
    void aFindingIsFlaggedWhenItsTextsOrItsIssueMoveOn() {
        judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, "Read it all: nothing of it."));
        Issue asked = register.issue(ROUND, issue).orElseThrow();
        register.change(
                ROUND, issue, asked.edition(), words(List.of(footprint), "merger", "acquisition"), "more words");
        assertThat(judging.current(plan, issue).orElseThrow().flags()).containsExactly(Flag.ISSUE_CHANGED);
        DocumentId document = plans.documents(plan).getFirst().id();
        corrections.correct(document, 1, "Something else altogether stands here now.", "It was misread.");
        assertThat(judging.current(plan, issue).orElseThrow().flags())
                .containsExactly(Flag.TEXTS_CHANGED, Flag.ISSUE_CHANGED);
        assertThat(invariants.stream()
                        .filter(one -> one.title().startsWith("Every finding"))
                        .flatMap(one -> one.violations().stream()))
                .isEmpty();
    }

    @Test
    void whoLookedAtAnEarlierIssueOrTextIsToldSo() {
        JudgementDraft seen = draft(0, Judgement.CONFIRMED_UNMENTIONED, "");
        register.change(ROUND, issue, 1, words(List.of(footprint), "merger", "acquisition"), "more words");
        assertThat(problems(seen))
                .extracting(Problem::what)
                .containsExactly("It has been changed since you opened it.");
        JudgementDraft again = draft(0, Judgement.CONFIRMED_UNMENTIONED, "");
        corrections.correct(
                plans.documents(plan).getFirst().id(), 1, "The trusts will merge by 2019.", "It was misread.");
        assertThat(problems(again)).singleElement().extracting(Problem::where).isEqualTo("Plan");
        assertThat(judging.history(plan, issue)).isEmpty();
    }

    @Test
    void whatTheMachineFoundOrCouldNotReadIsNotCalledUnmentionedWithoutAReason() {
        String mentioned = added(List.of(), "stroke");
        JudgementDraft bare = draft(mentioned, 0, Judgement.CONFIRMED_UNMENTIONED, "ok");
        assertThat(problems(bare)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("The machine found 1 sentence."));
        broken();
        assertThat(silences.evidence(plan, issue).orElseThrow().cell().verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(problems(draft(0, Judgement.CONFIRMED_UNMENTIONED, "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("cannot tell"));
        String why = "The damaged annex is a map of bus routes, I have it on paper.";
        assertThat(judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, why)).note())
                .isEqualTo(why);
    }

    @Test
    void anIssueNotAskedOfTheAreaIsJudgedInNoWay() {
        String elsewhere = added(List.of("E54000041"), "ferry");
        assertThat(problems(draft(elsewhere, 0, Judgement.CONFIRMED_UNMENTIONED, "")))
                .extracting(Problem::where)
                .containsExactly("Issue");
    }

    @Test
    void theQueueBringsWhatIsOpenAndPutsAsideWhatIsJudged() {
        await(() -> item(false));
        judging.judge(draft(0, Judgement.CONFIRMED_UNMENTIONED, "Read it all: nothing of it."));
        assertThat(item(false)).isFalse();
        assertThat(item(true)).isTrue();
        register.change(ROUND, issue, 1, words(List.of(footprint), "merger", "acquisition"), "more words");
        await(() -> item(false));
        assertThat(confirming.worklist(ROUND).waiting().getFirst().turn()).isEqualTo(Confirming.Turn.OVERTAKEN);
    }

    private boolean item(boolean judged) {
        Confirming.Worklist worklist = confirming.worklist(ROUND);
        return (judged ? worklist.judged() : worklist.waiting())
                .stream()
                        .anyMatch(item -> item.version().id().equals(plan)
                                && item.issue().id().equals(issue));
    }

    private List<Problem> problems(JudgementDraft draft) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatThrownBy(() -> judging.judge(draft))
                .isInstanceOfSatisfying(ProblemsException.class, e -> problems.addAll(e.problems()));
        return problems;
    }

    private JudgementDraft draft(int revision, Judgement judgement, String note) {
        return draft(issue, revision, judgement, note);
    }

    private JudgementDraft draft(String id, int revision, Judgement judgement, String note) {
        VerdictEvidence seen = silences.evidence(plan, id).orElseThrow();
        return new JudgementDraft(
                plan, id, seen.issue().edition(), seen.textState(), revision, judgement, note, List.of());
    }

    private JudgementDraft dodge(String passage, int revision) {
        VerdictEvidence seen = silences.evidence(plan, issue).orElseThrow();
        return new JudgementDraft(
                plan,
                issue,
                seen.issue().edition(),
                seen.textState(),
                revision,
                Judgement.DODGED,
                "It names the trusts and leaves it open.",
                List.of(new Cite(plans.documents(plan).getFirst().id(), 1, passage)));
    }

    private String added(List<String> appliesTo, String term) {
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, words(appliesTo, term)).id();
    }

    private static IssueDraft words(List<String> appliesTo, String... terms) {
        return new IssueDraft(
                "Merger of the trusts",
                "Does the plan say whether they will merge?",
                "It matters.",
                "",
                appliesTo,
                List.of(List.of(terms)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PlanVersionId uploaded(String fileName, String text) {
        Document document = read(
                new Upload(ROUND, footprint, "Version " + UUID.randomUUID(), null, DocumentRole.MAIN, fileName, "test"),
                text.getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(document.version()));
        return document.version();
    }

    /** A second document of the plan, of which nothing can be read. */
    private void broken() {
        String title = plans.version(plan).orElseThrow().title();
        read(
                new Upload(ROUND, footprint, title, null, DocumentRole.ANNEX, "annex.pdf", "test"),
                ("%PDF-1.4\n" + UUID.randomUUID() + "\n%%EOF").getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(plan));
    }
}
