package org.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.assessment.AssessmentWorld.DOUBT;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_MAIN;
import static org.candour.assessment.AssessmentWorld.NOT_SEEN;
import static org.candour.assessment.AssessmentWorld.NOW;
import static org.candour.assessment.AssessmentWorld.TARNSIDE_MAIN;
import static org.candour.assessment.AssessmentWorld.TARNSIDE_PLAN;
import static org.candour.assessment.AssessmentWorld.TOMAS;
import static org.candour.assessment.AssessmentWorld.as;
import static org.candour.assessment.AssessmentWorld.signIn;

import org.candour.common.Auditable;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ScoreSheetsTest extends AssessmentTest {

    private static final String THREES = "33333 333333 333333 333333";

    private AssignmentId mine;

    @BeforeEach
    void imogenHasNorthmoor() {
        mine = assign(IMOGEN);
        signIn("imogen", Role.ASSESSOR);
    }

    @Test
    void aDraftIsKeptAtOnceAndFoundAgain() {
        Score saved = sheets.save(mine, "R3", ScoreLevel.TWO, "Alludes to it.", 0);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.savedAt()).isEqualTo(NOW);
        Score found = sheets.open(mine).score("R3");
        assertThat(found.level()).isEqualTo(ScoreLevel.TWO);
        assertThat(found.rationale()).isEqualTo("Alludes to it.");
    }

    @Test
    void aReasonMayBeSavedBeforeALevel() {
        sheets.save(mine, "R3", null, "Not sure yet", 0);
        assertThat(sheets.open(mine).score("R3").level()).isNull();
    }

    @Test
    void aSecondWindowCannotOverwriteTheFirstUnseen() {
        sheets.save(mine, "R3", ScoreLevel.TWO, "First window", 0);
        assertThatThrownBy(() -> sheets.save(mine, "R3", ScoreLevel.THREE, "Second window", 0))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("another window");
        assertThat(sheets.open(mine).score("R3").rationale()).isEqualTo("First window");
    }

    @Test
    void theSameWordsSentTwiceAreSavedOnce() {
        sheets.save(mine, "R3", ScoreLevel.TWO, "Alludes to it.", 0);
        Score again = sheets.save(mine, "R3", ScoreLevel.TWO, "Alludes to it.", 0);
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void aPassageIsFoundAcrossLineBreaks() {
        Citation.OfPassage cited =
                sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "provided  from the right number\nof sites");
        assertThat(cited.passage()).isEqualTo("provided from the right number of sites");
        assertThat(cited.documentLabel()).isEqualTo("Main");
        assertThat(cited.doubt()).isEqualTo(DOUBT);
        assertThat(sheets.open(mine).score("R3").citations())
                .extracting(Score.Cited::citation)
                .containsExactly(cited);
    }

    @Test
    void ofACitationMadeBeforeItWasNotedNothingIsSaid() {
        Citation.OfPassage cited = sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "number of sites");
        jdbc.sql("update score_citation set doubt = null").update();
        assertThat(sheets.open(mine).score("R3").citations())
                .extracting(Score.Cited::citation)
                .containsExactly(new Citation.OfPassage(
                        cited.document(), cited.documentLabel(), cited.pageWord(), cited.page(), cited.passage(), ""));
    }

    @Test
    void aPassageThatDoesNotStandThereIsRefused() {
        assertThatThrownBy(() -> sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "all four sites"))
                .hasMessageContaining("main.pdf, page 2")
                .hasMessageContaining("word for word");
        assertThatThrownBy(() -> sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 9, "sites"))
                .hasMessageContaining("no page 9");
    }

    @Test
    void aDocumentOfAnotherPlanIsRefused() {
        assertThatThrownBy(() -> sheets.citePassage(mine, "R3", TARNSIDE_MAIN, 1, "Tarnside"))
                .hasMessageContaining("not part of the plan version");
    }

    @Test
    void theSamePassageIsCitedOnce() {
        sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "number of sites");
        sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "number of sites");
        assertThat(sheets.open(mine).score("R3").citations()).hasSize(1);
    }

    @Test
    void silenceIsCitedByACertificate() {
        Citation.OfSilence silence = sheets.citeSilence(mine, "R1", "stroke");
        assertThat(silence.certificate()).isEqualTo("C-1");
        assertThat(silence.pagesSearched()).isEqualTo(3);
        assertThat(silence.doubt()).isEqualTo(NOT_SEEN);
        assertThat(sheets.open(mine).score("R1").citations())
                .extracting(cited -> cited.citation())
                .as("as kept, with what its pages are called")
                .containsExactly(silence);
        assertThat(silence.pageWord()).isEqualTo("slide");
        assertThat(sheets.open(mine).score("R1").citesSilence()).isTrue();
    }

    @Test
    void whatThePlanMentionsIsNoSilence() {
        assertThatThrownBy(() -> sheets.citeSilence(mine, "R1", "sites"))
                .hasMessageContaining("mentions it on 1 slide")
                .hasMessageNotContaining("in quotes");
        assertThat(sheets.open(mine).score("R1").citations()).isEmpty();
    }

    @Test
    void wordsScatteredOnAPageAreNoSilenceButMayBeAskedForAsAPhrase() {
        assertThatThrownBy(() -> sheets.citeSilence(mine, "R1", "sites number"))
                .hasMessageContaining("mentions it on 1 slide")
                .hasMessageContaining("Put the words in quotes to ask for just this phrase");
    }

    @Test
    void aPlanThatCouldNotBeReadIsNotSilent() {
        AssignmentId tarnside = as("helen", () -> assignments.assign(TARNSIDE_PLAN, IMOGEN), Role.MODERATOR)
                .id();
        assertThatThrownBy(() -> sheets.citeSilence(tarnside, "R1", "stroke"))
                .hasMessageContaining("could not be read")
                .hasMessageContaining("Insufficient evidence");
    }

    @Test
    void aCitationCanBeRemoved() {
        sheets.citePassage(mine, "R3", NORTHMOOR_MAIN, 2, "number of sites");
        sheets.removeCitation(
                mine, "R3", sheets.open(mine).score("R3").citations().getFirst().id());
        assertThat(sheets.open(mine).score("R3").citations()).isEmpty();
    }

    @Test
    void submissionNamesEverythingThatIsMissing() {
        sheets.save(mine, "L1", ScoreLevel.THREE, "", 0);
        sheets.save(mine, "L2", ScoreLevel.INSUFFICIENT_EVIDENCE, "Page 2 is an image", 0);
        assertThatThrownBy(() -> sheets.submit(mine)).isInstanceOfSatisfying(ProblemsException.class, e -> {
            assertThat(e.problems()).hasSize(2 + 21);
            assertThat(e.problems().subList(0, 2))
                    .extracting(Problem::what)
                    .containsExactly("The level has no reason.", "Nothing is cited.");
            assertThat(e.problems()).extracting(Problem::where).doesNotContain("L2 Sign-off");
        });
        assertThat(sheets.open(mine).assignment().isSubmitted()).isFalse();
    }

    @Test
    void submissionLocksTheSheetAndIsAudited() {
        fill(IMOGEN, mine, THREES);
        sheets.submit(mine);
        assertThat(sheets.open(mine).complete()).isEqualTo(23);
        assertThatThrownBy(() -> sheets.save(mine, "R3", ScoreLevel.FOUR, "Second thoughts", 1))
                .hasMessageContaining("submitted");
        assertThatThrownBy(() -> sheets.submit(mine)).hasMessageContaining("submitted");
        assertThat(world.deeds).extracting(Auditable::deed).anyMatch(deed -> deed.startsWith("submitted scores"));
    }

    @Test
    void aConflictEndsTheAssignment() {
        sheets.declareConflict(mine, "My sister sits on the board.");
        assertThat(sheets.open(mine).assignment().hasConflict()).isTrue();
        assertThatThrownBy(() -> sheets.save(mine, "R3", ScoreLevel.FOUR, "x", 0))
                .hasMessageContaining("conflict");
    }

    @Test
    void aConflictNeedsItsReason() {
        assertThatThrownBy(() -> sheets.declareConflict(mine, "  ")).hasMessageContaining("empty");
    }

    @Test
    void anotherAssessorsSheetIsAsIfItWereNotThere() {
        AssignmentId theirs = assign(TOMAS);
        assertThatThrownBy(() -> sheets.open(theirs)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.save(theirs, "R3", ScoreLevel.ONE, "", 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.submit(theirs)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.declareConflict(theirs, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.citeSilence(theirs, "R3", "stroke")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sheets.citePassage(theirs, "R3", NORTHMOOR_MAIN, 2, "sites"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(assignments.mine()).extracting(Assignment::id).containsExactly(mine);
    }

    @Test
    void aCriterionThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> sheets.save(mine, "Z9", ScoreLevel.ONE, "", 0)).hasMessageContaining("Z9");
    }
}
