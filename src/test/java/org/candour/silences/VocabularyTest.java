package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.plans.Uploads.Upload;
import org.candour.search.EvidenceSearch;
import org.candour.search.VocabularyDesk;
import org.candour.search.VocabularyEntry;
import org.candour.silences.SilenceMatrix.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A change of the vocabulary reaches the verdicts it touches. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
class VocabularyTest extends PlansTest {

    private static final String PLAN = """
            Our plan for the area is about hospitals and the people who use them every day.

            The EQZ opens at Tarnside Hospital in April 2018. The ASU stays. The ASU is led by Dr Jones.
            """;

    private static final String FOOTPRINT = "E54000006";

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private EvidenceSearch search;

    @Autowired
    private VocabularyDesk vocabulary;

    @AfterEach
    void takeItBack() {
        vocabulary.keep(entry(false), "test is over");
    }

    @Test
    void aNewNameBreaksASilenceAndTakingItAwayBringsItBack() {
        PlanVersionId version = uploaded();
        String issue = added("extra quick zone");
        await(() -> cell(issue).isSilence());
        String before = silences.evidence(version, issue).orElseThrow().indexVersion();

        vocabulary.keep(entry(true), "plans write EQZ");
        assertThat(cell(issue).verdict()).isEqualTo(Verdict.DISCUSSED);
        VerdictEvidence evidence = silences.evidence(version, issue).orElseThrow();
        assertThat(evidence.terms().getFirst().searchedAs()).contains("EQZ");
        assertThat(evidence.indexVersion()).isNotEqualTo(before);

        vocabulary.keep(entry(false), "it means something else");
        await(() -> cell(issue).isSilence());
        assertThat(vocabulary.changes("extra quick zone").getFirst().reason()).isEqualTo("it means something else");
    }

    @Test
    void noSilenceIsClaimedForAMomentByTheOldNames() {
        uploaded();
        String issue = added("extra quick zone");
        await(() -> cell(issue).isSilence());
        vocabulary.keep(entry(true), "plans write EQZ");
        assertThat(row().cell(issue).filter(Cell::isSilence)).isEmpty();
    }

    @Test
    void anAcronymOfTwoMeaningsIsNoMentionButNoSilenceEither() {
        uploaded();
        Cell cell = cell(added("stroke"));
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(cell.toCheck()).isTrue();
    }

    @Test
    void everythingWrongWithAnEntryIsToldAtOnce() {
        VocabularyEntry bad =
                new VocabularyEntry("EQZ", List.of("eqz", "…"), List.of("ABC"), List.of(), false, true, "", "", true);
        assertThatThrownBy(() -> vocabulary.keep(bad, " "))
                .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.where())
                        .contains("names", "ambiguous", "reason"));
        assertThat(vocabulary.changes("EQZ")).isEmpty();
    }

    private static VocabularyEntry entry(boolean inUse) {
        return new VocabularyEntry(
                "extra quick zone", List.of("EQZ"), List.of(), List.of(), false, inUse, "", "test", true);
    }

    private SilenceMatrix.Row row() {
        return silences.matrix(ROUND).rows().stream()
                .filter(row -> row.version().footprint().equals(FOOTPRINT))
                .findFirst()
                .orElseThrow();
    }

    private Cell cell(String issue) {
        await(() -> row().cell(issue).isPresent());
        return row().cell(issue).orElseThrow();
    }

    private String added(String term) {
        IssueDraft draft = new IssueDraft(
                term,
                "Does the plan say it?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of(term)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String id = "i" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, draft).id();
    }

    private PlanVersionId uploaded() {
        String text = ofSomeLength(PLAN + "\n" + UUID.randomUUID());
        Document document = read(
                new Upload(
                        ROUND, FOOTPRINT, "Version " + UUID.randomUUID(), null, DocumentRole.MAIN, "plan.txt", "test"),
                text.getBytes(StandardCharsets.UTF_8));
        await(() -> search.isSettled(document.version()));
        return document.version();
    }
}
