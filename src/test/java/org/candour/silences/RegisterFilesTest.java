package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.CandourTest;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.rounds.RoundId;
import org.candour.silences.RegisterFiles.Change;
import org.candour.silences.RegisterFiles.Intake;
import org.candour.silences.RegisterFiles.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Registers written into files and taken in again. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class RegisterFilesTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");

    @Autowired
    private RegisterFiles files;

    @Autowired
    private IssueRegister register;

    private final String id = "i" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aWholeRegisterComesBackAsItWent() {
        awkward();
        String text = files.export(ROUND);

        Intake intake = look(text);

        assertThat(intake.lines()).hasSameSizeAs(register.issues(ROUND)).hasSizeGreaterThan(100);
        assertThat(intake.lines())
                .filteredOn(line -> line.change() != Change.UNCHANGED)
                .isEmpty();
        assertThat(intake.left()).isZero();
        assertThat(text)
                .contains("{near: [[\"led by\", \"chaired by\"], \"chief executive\"], within: 8}")
                .contains("\"one NEAR/3 two NEAR/5 three\"");
    }

    @Test
    void newAndChangedIssuesAreShownFirstAndThenTakenInTogether() {
        awkward();
        String other = "j" + id;
        String text = one(id, "Another title", "merger")
                + one(other, "A new one", "ferry").substring("issues:\n".length());

        Intake intake = look(text);

        assertThat(intake.lines()).extracting(Line::change).containsExactly(Change.CHANGED, Change.NEW);
        assertThat(intake.lines().getFirst().parts())
                .contains("title", "terms", "sources")
                .doesNotContain("domain");
        assertThat(register.issue(ROUND, other)).as("looking changes nothing").isEmpty();
        files.take(ROUND, intake, "The spring review");
        assertThat(register.issue(ROUND, id).orElseThrow().edition()).isEqualTo(2);
        assertThat(register.editions(ROUND, id).getFirst().reason()).isEqualTo("The spring review");
        assertThat(register.issue(ROUND, other).orElseThrow().isPublic()).isFalse();
    }

    @Test
    void everyProblemIsToldWithLineAndFieldAndNothingIsTakenIn() {
        String text = one(id, "Good", "merger") + """
                  - id: Bad Name
                    title: "Another"
                    question: "Does it?"
                    why: "It matters."
                    domain: nowhere
                    applies_to: [E99999999]
                    any_of: ["(unclosed"]
                  - id: third
                    title: "Third"
                    question: "Does it?"
                    any_of: ["ferry", "ferry"]
                    colour: red
                """.indent(0);

        List<Problem> problems = problems(() -> look(text));

        assertThat(problems)
                .extracting(Problem::where)
                .contains("r.yaml, line 7", "r.yaml, line 11", "r.yaml, line 12", "r.yaml, line 14", "r.yaml, line 18");
        assertThat(problems)
                .extracting(Problem::what)
                .anyMatch(what -> what.startsWith("\"id\": “Bad Name”"))
                .anyMatch(what -> what.startsWith("\"domain\": There is no domain nowhere"))
                .anyMatch(what -> what.startsWith("\"applies_to\": There is no footprint E99999999"))
                .anyMatch(what -> what.contains("\"why\" is missing"))
                .anyMatch(what -> what.contains("“ferry” stands twice"))
                .anyMatch(what -> what.contains("\"colour\" is not known here"));
        assertThat(register.issue(ROUND, id)).isEmpty();
    }

    @Test
    void aRegisterThatHasMovedOnIsLookedAtAgain() {
        awkward();
        Intake seen = look(one(id, "Another title", "merger"));
        Issue now = register.issue(ROUND, id).orElseThrow();
        register.retire(ROUND, id, "Asked elsewhere");

        assertThat(problems(() -> files.take(ROUND, seen, "why")))
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("asked no longer"));
        register.resume(ROUND, id, "After all");
        register.change(ROUND, id, now.edition(), draft("Somebody else’s"), "mine");
        assertThat(problems(() -> files.take(ROUND, seen, "why")))
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("has changed since"));
    }

    @Test
    void nothingIsTakenInWithoutAReasonNotEvenWhatIsNew() {
        awkward();
        String other = "j" + id;
        Intake seen = look(one(other, "A new one", "ferry")
                + one(id, "Another title", "merger").substring("issues:\n".length()));

        assertThat(problems(() -> files.take(ROUND, seen, " "))).isNotEmpty();
        assertThat(register.issue(ROUND, other)).isEmpty();
    }

    @Test
    void whatIsNoRegisterIsRefusedInWords() {
        assertThat(problems(() -> files.look(ROUND, "r.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .extracting(Problem::what)
                .containsExactly("It is not text in UTF-8.");
        assertThat(problems(() -> look("stroke, heart"))).isNotEmpty();
        assertThat(problems(() -> look("issues:\n  - &a [*a]"))).isNotEmpty();
    }

    /** An issue with everything in it that a careless writer would lose. */
    private void awkward() {
        register.add(
                ROUND,
                id,
                new IssueDraft(
                        "It’s: \"quoted\" \\ #1 {x}",
                        "yes",
                        "Two lines:\n- and a list\u200b",
                        "",
                        List.of("E54000016"),
                        List.of(
                                List.of("led by | chaired by NEAR/8 chief executive", "no", "2016", "A & E"),
                                List.of("one NEAR/3 two NEAR/5 three")),
                        List.of("near NEAR/4 far"),
                        List.of("stroke of luck"),
                        List.of("we will"),
                        List.of("a-source", "King’s Fund: [x], 2016")));
    }

    private static IssueDraft draft(String title) {
        return new IssueDraft(
                title,
                "Does it?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of("merger")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String one(String id, String title, String term) {
        return "issues:\n  - id: " + id + "\n    title: \"" + title
                + "\"\n    question: \"Does it?\"\n    why: \"It matters.\"\n    any_of: [\"" + term + "\"]\n";
    }

    private Intake look(String text) {
        return files.look(ROUND, "r.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(Runnable act) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(ProblemsException.class, e -> problems.addAll(e.problems()));
        return problems;
    }
}
