package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.plans.Uploads;
import org.candour.plans.Uploads.Upload;
import org.candour.rounds.RoundId;
import org.candour.search.NearestPassages.State;
import org.candour.silences.SilenceMatrix.Cell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What comes near in meaning, from a real upload to the verdict. */
@WithMockUser(
        username = "imogen",
        roles = {"ASSESSOR", "PUBLISHER"})
@SpringBootTest
class NearnessTests {

    private static final RoundId ROUND = new RoundId("stp-2016");

    private static final Path FOLDER = ownFolder();

    private static final String OTHER_WORDS = "Children who are very overweight will be offered help to lose weight.";

    @DynamicPropertySource
    static void withMeaning(DynamicPropertyRegistry registry) {
        registry.add("candour.data", FOLDER::toString);
        registry.add("candour.meaning.enabled", () -> true);
    }

    @Autowired
    private Plans plans;

    @Autowired
    private Uploads uploads;

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
        assertThat(cell(bridges).isSilence()).isTrue();
        assertThat(nearness(version, obesity)).isEqualTo(nearness(version, obesity));
    }

    @Test
    void anIssueChangedLaterIsComparedAnew() {
        String id = added("Suspension bridges", "suspension bridge");
        PlanVersionId version = uploaded(OTHER_WORDS);
        await(() -> nearness(version, id).wasLookedAt());
        register.change(ROUND, id, 1, draft("Childhood obesity", "childhood obesity"), "another thing");
        await(() -> nearness(version, id).wasLookedAt() && cell(id).toCheck());
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
        assertThat(cell(id).isSilence()).isTrue();
    }

    @Test
    void withoutAnythingLookedAtTheCertificateSaysSo() {
        assertThat(Nearness.NOT_YET.words()).contains("not yet looked at");
        assertThat(Nearness.NOT_AVAILABLE.state()).isEqualTo(State.NOT_AVAILABLE);
        assertThat(Nearness.NOT_AVAILABLE.words()).contains("not looked at");
    }

    private static Path ownFolder() {
        try {
            return Files.createTempDirectory("candour-nearness");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Upload upload = new Upload(
                ROUND, footprint, "Version " + UUID.randomUUID(), null, DocumentRole.MAIN, "plan.txt", "test");
        byte[] bytes = (text + " ".repeat(++tests)).getBytes(StandardCharsets.UTF_8);
        return uploads.receive(upload, new ByteArrayInputStream(bytes))
                .document()
                .version();
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
