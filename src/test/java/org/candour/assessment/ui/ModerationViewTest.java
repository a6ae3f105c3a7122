package org.candour.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_PLAN;
import static org.candour.assessment.AssessmentWorld.ROUND;
import static org.candour.assessment.AssessmentWorld.TOMAS;
import static org.candour.assessment.AssessmentWorld.signIn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.vaadin.browserless.ViewPackages;
import java.util.Objects;
import org.candour.assessment.PublishedProposals;
import org.candour.assessment.ScoreLevel;
import org.candour.common.Role;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = MyWorkView.class)
class ModerationViewTest extends ScreenTest {

    @Autowired
    private PublishedProposals published;

    private static final String PLACE = "work/sample-2016/moderation/X54000001";
    private static final String FIRST = "34333 334333 333344 212131";
    private static final String SECOND = "33333 134333 333344 222131";

    @Test
    void opensWithTheWidestDisagreementAndBothReasons() {
        ModerationView view = enter();
        assertThat(textOf(view))
                .contains("One criterion needs you: the assessors differ by two levels or more.")
                .contains("22 open ones are within one level.")
                .contains("R1, weight 9 %, spread 2 levels", "Known local issues")
                .contains("Assessor A", "Assessor B", "Because of R1")
                .contains("All cite Main, page 2.")
                .contains("87 %", "Making progress")
                .contains("Overall if the lowest level given stood", "Rating then, 23 of 23 open", "n/a")
                .doesNotContain("0.00");
    }

    @Test
    void saysWhatALevelWouldDoAndWhyAReasonIsNeeded() {
        ModerationView view = enter();
        form(view).choose(ScoreLevel.THREE);
        assertThat(textOf(view))
                .contains("needed: the scores differ by two levels or more")
                .contains("Reconfiguration candour goes from 2.57 to 3.14");
        form(view).record();
        assertThat(textOf(view)).contains("A reason is needed");
        assertThat(moderations.board(NORTHMOOR_PLAN).line("R1").agreed()).isNull();
    }

    @Test
    void recordsTheLevelAndMovesOnToTheNext() {
        ModerationView view = enter();
        form(view).choose(ScoreLevel.THREE);
        form(view).reason().setValue("Sites and choice are named on page 2.");
        form(view).record();
        assertThat(moderations.board(NORTHMOOR_PLAN).line("R1").agreed()).isNotNull();
        assertThat(textOf(view)).contains("L2, weight 4 %, spread 1 level");
    }

    @Test
    void goesFromAgreementToProposalAndBack() {
        ModerationView view = enter();
        press("Record the 20 on which all agree");
        settle(view, "L2", ScoreLevel.FOUR);
        settle(view, "R1", ScoreLevel.THREE);
        settle(view, "F2", ScoreLevel.ONE);
        assertThat(textOf(view)).contains("Everything is agreed. The rating can be proposed.");
        press("Propose this rating");
        assertThat(textOf(view))
                .contains("The rating is proposed. A publisher decides on it.", "Proposed rating", "capped");
        assertThat(moderations.progress(ROUND).getFirst().proposed()).isTrue();
        given(published.isPublished(any(), any(), any())).willReturn(true);
        assertThat(textOf(navigate("work/sample-2016/moderation", ModerationListView.class)))
                .contains("0 ratings are proposed; 1 is published.", "Published")
                .doesNotContain("a publisher decides");
        view = navigate(PLACE, ModerationView.class);
        assertThat(textOf(view)).contains("The rating is published.", "Published rating");
        Mockito.reset(published);
        press("Withdraw the proposal");
        press("Withdraw it");
        assertThat(moderations.progress(ROUND).getFirst().proposed()).isFalse();
    }

    @Test
    void withOneSheetThereIsNothingToSeeYet() {
        submitted(IMOGEN, FIRST);
        asHelen();
        ModerationView view = navigate(PLACE, ModerationView.class);
        assertThat(textOf(view)).contains("1 of 1 sheets are submitted.").doesNotContain("Because of");
    }

    @Test
    void whoStillScoresThePlanSeesNothingOfIt() {
        submitted(IMOGEN, FIRST);
        submitted(TOMAS, SECOND);
        filled(org.candour.assessment.AssessmentWorld.PRIYA, FIRST);
        signIn("priya", Role.ASSESSOR, Role.MODERATOR);
        ModerationView view = navigate(PLACE, ModerationView.class);
        assertThat(textOf(view)).contains("assigned to score this plan").doesNotContain("Because of");
    }

    @Test
    void theListSaysWhatComesNextForEachPlan() {
        submitted(IMOGEN, FIRST);
        submitted(TOMAS, SECOND);
        asHelen();
        ModerationListView list = navigate("work/sample-2016/moderation", ModerationListView.class);
        assertThat(textOf(list)).contains("One plan waits for you.", "Northmoor and Vale", "2 of 2", "Agree 23 levels");
    }

    @Test
    void myWorkShowsEachRoleWhatWaits() {
        submitted(IMOGEN, FIRST);
        assign(TOMAS);
        signIn("tomas", Role.ASSESSOR);
        assertThat(textOf(navigate("work", MyWorkView.class)))
                .contains("One thing waits for you.", "Northmoor and Vale", "0 of 23 criteria scored");
        asHelen();
        assertThat(textOf(navigate("work", MyWorkView.class)))
                .contains("Plans to assign", "one plan needs an assessor");
        signIn("ruth", Role.CONTACT);
        assertThat(textOf(navigate("work", MyWorkView.class))).contains("Nothing waits for you.");
    }

    @Test
    void assignmentsAreGivenAndTakenBack() {
        assign(IMOGEN);
        asHelen();
        AssignmentsView view = navigate("work/sample-2016/assignments", AssignmentsView.class);
        assertThat(textOf(view))
                .contains("2 plans. 2 need another assessor.", "Imogen Example, assigned 2 October 2017");
        $(Choice.class).withId("add-X54000001").single().setValue("tomas");
        test($(com.vaadin.flow.component.html.NativeButton.class)
                        .withText("Assign")
                        .all()
                        .getFirst())
                .click();
        assertThat(assignments.of(ROUND)).hasSize(2);
        assertThat(textOf(view)).contains("1 needs another assessor.", "Tomas Example");
    }

    private ModerationView enter() {
        submitted(IMOGEN, FIRST);
        submitted(TOMAS, SECOND);
        asHelen();
        return navigate(PLACE, ModerationView.class);
    }

    private void settle(ModerationView view, String criterion, ScoreLevel level) {
        view.open(criterion);
        form(view).choose(level);
        form(view).reason().setValue("As described.");
        form(view).record();
    }

    private static AgreeForm form(ModerationView view) {
        return Objects.requireNonNull(view.form());
    }
}
