package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PlansTest;
import org.candour.search.NearestPassages.State;
import org.candour.silences.SilenceMatrix.Cell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What comes near in meaning, from a real upload to the verdict. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
class NearnessTests extends SilencesHouse {

    private static final String OTHER_WORDS = "Children who are very overweight will be offered help to lose weight.";

    @Autowired
    private IssueRegister register;

    @Autowired
    private Silences silences;

    @Autowired
    private PageCorrections corrections;

    private static int tests;

    /** Another in each test: which of several undated versions is the newest nobody knows. */
    private final String footprint = "E5400000" + (6 + tests++ % 4);

    @Test
    void aSilenceBesideAPassageThatSaysItInOtherWordsIsNotClaimed() {
        String obesity = added("Childhood obesity", "childhood obesity", "obese children");
        String bridges = added("Suspension bridges", "suspension bridge");
        PlanVersionId version = uploaded(OTHER_WORDS);
        await(() -> nearness(version, bridges).wasLookedAt()
                && nearness(version, obesity).wasLookedAt());
        assertThat(nearness(version, obesity)
                        .passages()
                        .getFirst()
                        .passage()
                        .snippet()
                        .text())
                .contains("very overweight");
        Cell cell = cell(obesity);
        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
        assertThat(cell.toCheck()).isTrue();
        assertThat(cell.why()).startsWith("Perhaps in other words");
        assertThat(cell(bridges).why()).startsWith("Not mentioned");
        assertThat(nearness(version, obesity)).isEqualTo(nearness(version, obesity));
    }

    @Test
    void noSilenceIsClaimedOfATextBeforeItsNearestPassagesWereLookedAt() {
        String id = added("Suspension bridges", "suspension bridge");
        PlanVersionId version = uploaded(PlansTest.ofSomeLength(OTHER_WORDS));
        await(() -> {
            boolean isClaimed = cell(id).isSilence();
            assertThat(isClaimed && !nearness(version, id).wasLookedAt())
                    .as("claimed too early")
                    .isFalse();
            return isClaimed;
        });
    }

    @Test
    void anIssueChangedLaterIsComparedAnew() {
        String id = added("Suspension bridges", "suspension bridge");
        PlanVersionId version = uploaded(OTHER_WORDS);
        await(() -> nearness(version, id).wasLookedAt());
        register.change(ROUND, id, 1, draft("Childhood obesity", "childhood obesity"), "another thing");
        await(() -> nearness(version, id).wasLookedAt() && cell(id).isPerhapsInOtherWords());
    }

    @Test
    void textsReadAnewWereNotLookedAtUntilTheyHaveBeen() {
        String id = added("Childhood obesity", "childhood obesity");
        PlanVersionId version = uploaded(OTHER_WORDS);
        await(() -> nearness(version, id).wasLookedAt());
        DocumentId document = plans.documents(version).getFirst().id();
        corrections.correct(document, 1, "Bridges over the river will be painted.", "It was misread.");
        await(() -> nearness(version, id).wasLookedAt()
                && nearness(version, id)
                        .passages()
                        .getFirst()
                        .passage()
                        .snippet()
                        .text()
                        .contains("Bridges"));
        assertThat(cell(id).why()).startsWith("Not mentioned");
    }

    @Test
    void withoutAnythingLookedAtTheCertificateSaysSo() {
        assertThat(Nearness.NOT_YET.words()).contains("not yet looked at");
        assertThat(Nearness.NOT_AVAILABLE.state()).isEqualTo(State.NOT_AVAILABLE);
        assertThat(Nearness.NOT_AVAILABLE.words()).contains("not looked at");
    }

    private Nearness nearness(PlanVersionId version, String issue) {
        return silences.evidence(version, issue).orElseThrow().nearness();
    }

    private Cell cell(String issue) {
        await(() -> silences.matrix(ROUND).rows().stream()
                .filter(row -> row.version().footprint().equals(footprint))
                .allMatch(row -> row.cell(issue).isPresent()));
        return silences.matrix(ROUND).rows().stream()
                .filter(row -> row.version().footprint().equals(footprint))
                .findFirst()
                .orElseThrow()
                .cell(issue)
                .orElseThrow();
    }

    private String added(String title, String... terms) {
        String id = "n" + UUID.randomUUID().toString().substring(0, 8);
        return register.add(ROUND, id, draft(title, terms)).id();
    }

    private static IssueDraft draft(String title, String... terms) {
        return new IssueDraft(
                title,
                "Does the plan say it?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of(terms)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PlanVersionId uploaded(String text) {
        return uploaded(footprint, "Version " + UUID.randomUUID(), null, text + " ".repeat(++tests));
    }
}
