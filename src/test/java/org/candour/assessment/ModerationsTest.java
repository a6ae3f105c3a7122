package org.candour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.PRIYA;
import static org.candour.assessment.AssessmentWorld.ROUND;
import static org.candour.assessment.AssessmentWorld.TOMAS;
import static org.candour.assessment.AssessmentWorld.doAs;
import static org.candour.assessment.AssessmentWorld.signIn;

import java.util.List;
import java.util.Map;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ModerationsTest extends AssessmentTest {

    private static final String FIRST = "34333 334333 333344 212131";
    private static final String SECOND = "33333 134333 333344 222131";

    @Autowired
    private List<org.candour.common.Invariant> invariants;

    @Test
    void moderationBeginsWithTwoSubmittedSheets() {
        submitted(IMOGEN, FIRST);
        assign(TOMAS);
        asHelen();
        assertThatThrownBy(() -> moderations.board(NORTHMOOR_PLAN)).hasMessageContaining("1 of 2 sheets");
        assertThat(moderations.progress(ROUND)).singleElement().satisfies(p -> {
            assertThat(p.isReady()).isFalse();
            assertThat(p.submitted()).isEqualTo(1);
        });
    }

    @Test
    void theBoardShowsSpreadAgreementAndTheRatingSoFar() {
        bothSubmitted();
        ModerationBoard board = moderations.board(NORTHMOOR_PLAN);
        assertThat(board.sheets()).extracting(Sheet::letter).containsExactly("A", "B");
        assertThat(board.line("R1").levels()).isEqualTo(Map.of("A", ScoreLevel.THREE, "B", ScoreLevel.ONE));
        assertThat(board.line("R1").isWide()).isTrue();
        assertThat(board.line("L2").apart()).hasValue(1);
        assertThat(board.sameLevel()).isEqualTo(20 / 23.0);
        assertThat(board.alpha()).isBetween(0.7, 1.0);
        assertThat(board.provisional().band()).isEqualTo("making-progress");
        assertThat(moderations.progress(ROUND).getFirst().wide()).isEqualTo(1);
    }

    @Test
    void anUnsubmittedThirdSheetStaysUnseen() {
        bothSubmitted();
        AssignmentId third = assign(PRIYA);
        fill(PRIYA, third, "11111 111111 111111 111111");
        asHelen();
        ModerationBoard board = moderations.board(NORTHMOOR_PLAN);
        assertThat(board.sheets()).hasSize(2);
        assertThat(board.waiting()).isEqualTo(1);
    }

    @Test
    void aLevelFarFromAScoreNeedsAReason() {
        bothSubmitted();
        assertThatThrownBy(() -> moderations.record(NORTHMOOR_PLAN, "R1", ScoreLevel.TWO, " "))
                .hasMessageContaining("the scores differ by two levels or more");
        assertThatThrownBy(() -> moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.FOUR, ""))
                .hasMessageContaining("no assessor gave this level");
        moderations.record(NORTHMOOR_PLAN, "L2", ScoreLevel.THREE, "");
        moderations.record(NORTHMOOR_PLAN, "R1", ScoreLevel.TWO, "Names the sites, not the choice.");
        assertThat(moderations.board(NORTHMOOR_PLAN).line("R1").agreed())
                .extracting(AgreedLevel::level, AgreedLevel::reason)
                .containsExactly(ScoreLevel.TWO, "Names the sites, not the choice.");
    }

    @Test
    void theEffectIsSaidBeforeTheLevelIsRecorded() {
        bothSubmitted();
        Effect effect = moderations.preview(NORTHMOOR_PLAN, "R1", ScoreLevel.THREE);
        assertThat(effect.sentence(TestSet.STP))
                .isEqualTo("Reconfiguration candour goes from 2.57 to 3.14, overall from 2.59 to 2.76. Band: Making"
                        + " progress, held by “No higher than Making progress while finance is below 2”.");
        assertThat(moderations.board(NORTHMOOR_PLAN).line("R1").agreed()).isNull();
    }

    @Test
    void criteriaWithOneAnswerAreRecordedInOneGo() {
        bothSubmitted();
        assertThat(moderations.recordUnanimous(NORTHMOOR_PLAN)).isEqualTo(20);
        assertThat(moderations.board(NORTHMOOR_PLAN).open())
                .extracting(l -> l.criterion().id())
                .containsExactly("L2", "R1", "F2");
    }

    @Test
    void aRatingIsProposedWhenEverythingIsAgreed() {
        bothSubmitted();
        moderations.recordUnanimous(NORTHMOOR_PLAN);
        assertThatThrownBy(() -> moderations.propose(NORTHMOOR_PLAN))
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).hasSize(3));
        agreeTheRest();
        moderations.propose(NORTHMOOR_PLAN);

        ProposedRating proposed = ratings.proposed(ROUND).getFirst();
        assertThat(proposed.footprint()).isEqualTo(NORTHMOOR);
        assertThat(proposed.rating().bandByScore()).isEqualTo("advanced");
        assertThat(proposed.rating().band()).isEqualTo("making-progress");
        assertThat(proposed.moderators()).containsExactly(new UserId("helen"));
        assertThat(proposed.assessors()).isEqualTo(2);
        assertThat(proposed.scores()).hasSize(23).allSatisfy(score -> assertThat(score.citations())
                .isNotEmpty());
        assertThat(proposed.criteriaEdition()).isEqualTo(TestSet.STP.edition());
        assertThat(ratings.robustness(ROUND, List.of(proposed)).get(NORTHMOOR).bandShares())
                .containsKey("making-progress");
        assertThat(invariants).allSatisfy(i -> assertThat(i.violations()).isEmpty());
    }

    @Test
    void aProposedRatingStandsUntilItIsWithdrawn() {
        proposed();
        assertThatThrownBy(() -> moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.THREE, ""))
                .hasMessageContaining("Withdraw the proposal first");
        moderations.withdrawProposal(NORTHMOOR_PLAN);
        assertThat(ratings.proposed(ROUND)).isEmpty();
        moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.THREE, "");
    }

    @Test
    void aProposedRatingDoesNotMoveWhenAnIssueIsJudgedAfterwards() {
        proposed();
        world.silentIssues.add("Births at Burnside");
        assertThat(ratings.proposed(ROUND).getFirst().silentIssues()).isEmpty();
        moderations.withdrawProposal(NORTHMOOR_PLAN);
        moderations.propose(NORTHMOOR_PLAN);
        assertThat(ratings.proposed(ROUND).getFirst().silentIssues()).containsExactly("Births at Burnside");
    }

    @Test
    void nobodyIsAssignedToAPlanWhoseRatingIsProposed() {
        proposed();
        assertThatThrownBy(() -> assign(PRIYA)).hasMessageContaining("Withdraw the proposal first");
    }

    @Test
    void whoeverOnceRecordedALevelRemainsAModeratorOfThePlan() {
        bothSubmitted();
        moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.THREE, "");
        signIn("daniel", Role.MODERATOR);
        moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.THREE, "");
        moderations.recordUnanimous(NORTHMOOR_PLAN);
        agreeTheRest();
        moderations.propose(NORTHMOOR_PLAN);
        assertThat(ratings.proposed(ROUND).getFirst().moderators())
                .containsExactlyInAnyOrder(new UserId("helen"), new UserId("daniel"));
    }

    @Test
    void anAssessorStillScoringKeepsTheRatingFromBeingProposed() {
        bothSubmitted();
        moderations.recordUnanimous(NORTHMOOR_PLAN);
        agreeTheRest();
        AssignmentId third = assign(PRIYA);
        asHelen();
        assertThatThrownBy(() -> moderations.propose(NORTHMOOR_PLAN)).hasMessageContaining("priya");
        doAs("priya", () -> sheets.declareConflict(third, "I worked there."), Role.ASSESSOR);
        moderations.propose(NORTHMOOR_PLAN);
    }

    @Test
    void aModeratorWhoScoresThePlanSeesNothingBeforeSubmittingAndDecidesNothingAfter() {
        submitted(IMOGEN, FIRST);
        submitted(TOMAS, SECOND);
        AssignmentId own = assign(PRIYA);
        signIn("priya", Role.ASSESSOR, Role.MODERATOR);
        assertThatThrownBy(() -> moderations.board(NORTHMOOR_PLAN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moderations.preview(NORTHMOOR_PLAN, "L1", ScoreLevel.ONE))
                .isInstanceOf(AccessDeniedException.class);
        PlanProgress hidden = moderations.progress(ROUND).getFirst();
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden)
                .extracting(PlanProgress::submitted, PlanProgress::wide, PlanProgress::agreed)
                .containsOnly(0);

        fill(PRIYA, own, FIRST);
        sheets.submit(own);
        assertThat(moderations.board(NORTHMOOR_PLAN).mayModerate()).isFalse();
        assertThatThrownBy(() -> moderations.record(NORTHMOOR_PLAN, "L1", ScoreLevel.THREE, "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moderations.recordUnanimous(NORTHMOOR_PLAN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> moderations.propose(NORTHMOOR_PLAN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInvariantNoticesAPassageThatIsNoLongerThere() {
        bothSubmitted();
        jdbc.sql("update score_citation set passage = 'gone' where criterion = 'R3'")
                .update();
        assertThat(invariants.stream().flatMap(i -> i.violations().stream()).toList())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.what()).contains("gone"));
    }

    @Test
    void invariantsNoticeIncompleteSheetsAndLevelsWithoutSheets() {
        bothSubmitted();
        moderations.recordUnanimous(NORTHMOOR_PLAN);
        jdbc.sql(
                        "update score set rationale = '' where criterion = 'R3' and assignment = (select min(id) from assignment)")
                .update();
        jdbc.sql("update assignment set submitted_at = null where assessor = 'tomas'")
                .update();
        assertThat(invariants.stream().flatMap(i -> i.violations().stream()).toList())
                .extracting(org.candour.common.Problem::what)
                .anyMatch(what -> what.contains("not two submitted sheets"));
    }

    private void bothSubmitted() {
        submitted(IMOGEN, FIRST);
        submitted(TOMAS, SECOND);
        asHelen();
    }

    private void agreeTheRest() {
        moderations.record(NORTHMOOR_PLAN, "L2", ScoreLevel.FOUR, "");
        moderations.record(NORTHMOOR_PLAN, "R1", ScoreLevel.THREE, "Sites and choice are named on page 2.");
        moderations.record(NORTHMOOR_PLAN, "F2", ScoreLevel.ONE, "");
    }

    private void proposed() {
        bothSubmitted();
        moderations.recordUnanimous(NORTHMOOR_PLAN);
        agreeTheRest();
        moderations.propose(NORTHMOOR_PLAN);
    }

    private static void asHelen() {
        signIn("helen", Role.MODERATOR);
    }
}
