package org.candour.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.assessment.AssessmentWorld.IMOGEN;
import static org.candour.assessment.AssessmentWorld.NORTHMOOR_MAIN;
import static org.candour.assessment.AssessmentWorld.TOMAS;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.candour.assessment.AssessmentWorld;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.ScoreLevel;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = MyWorkView.class)
class ReadingRoomViewTest extends ScreenTest {

    private static final String PLACE = "work/sample-2016/assess/X54000001";
    private static final String THREES = "33333 333333 333333 333333";

    @Test
    void showsThePlanOnTheLeftAndTheCriteriaOnTheRight() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE);
        assertThat(textOf(room))
                .contains("Northmoor and Vale", "0 of 23 criteria scored", "Page 1 of 3.", "A plan for health and care")
                .contains("Leadership", "0/5", "Authority", "Rules that cover refusal", "Why this level");
    }

    @Test
    void aLevelIsKeptAtOnceAndSurvivesAReload() {
        AssignmentId mine = assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=R3");
        levels(room).choose(ScoreLevel.TWO);
        assertThat(sheets.open(mine).score("R3").level()).isEqualTo(ScoreLevel.TWO);
        assertThat(textOf(room)).contains("Draft saved 15.22");
        assertThat(textOf(enter(PLACE + "?criterion=R4"))).contains("2R3 Options");
    }

    @Test
    void aPassageIsCitedForTheOpenCriterionAndShownInItsList() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=R3&document=" + NORTHMOOR_MAIN + "&page=2");
        room.cite("R3", NORTHMOOR_MAIN, 2, "the right\nnumber of sites");
        assertThat(textOf($(CitationList.class).single())).contains("Main 2", "the right number of sites");
    }

    @Test
    void whatWasConfirmedAboutThePlansNumbersIsCitedForTheOpenCriterion() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=F4");
        assertThat(textOf(room))
                .contains("Confirmed about the plan's numbers: one point", "The gap is given two ways.");
        press("Cite Main, page 2");
        assertThat(textOf($(CitationList.class).single())).contains("Main 2", "the right number of sites");
    }

    @Test
    void aTypedPassageThatDoesNotStandThereIsKeptAndToldOfBesideItsField() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=R3&document=" + NORTHMOOR_MAIN + "&page=1");
        Input typed = $(Input.class).withId("typed").single();
        typed.setValue("the right number of sites");
        press("Cite");

        assertThat(typed.getValue()).isEqualTo("the right number of sites");
        assertThat(typed.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(typed.getElement().getAttribute("type")).isEqualTo("text");
        assertThat(textOf(typed.getParent().orElseThrow())).contains("It stands on page 2: open that one.");
        assertThat(textOf(room)).doesNotContain("That was not kept", "Not saved Not");

        room.documents().open(2);
        press("Cite");
        assertThat(textOf($(CitationList.class).single())).contains("Main 2", "the right number of sites");
    }

    @Test
    void thePagesAreOneStopOfTheTabKey() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?document=" + NORTHMOOR_MAIN + "&page=2");
        PageStrip strip = $(PageStrip.class).single();
        assertThat($(NativeButton.class).from(strip).all())
                .extracting(button -> button.getElement().getAttribute("tabindex"))
                .containsExactly("-1", "0", "-1");
        room.documents().open(3);
        assertThat($(NativeButton.class).from(strip).all())
                .extracting(button -> button.getElement().getAttribute("tabindex"))
                .containsExactly("-1", "-1", "0");
    }

    @Test
    void searchingInsideGoesToThePageAndMarksTheWords() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE);
        test($(Input.class).withId("find").single()).setValue("sites");
        assertThat(room.documents().page()).isEqualTo(2);
        assertThat(textOf(room)).contains("1 of 1 page");
        assertThat(room.documents().getElement().getOuterHTML()).contains("<mark>sites</mark>");
    }

    @Test
    void silenceIsCertifiedOnlyWhereThePlanSaysNothing() {
        AssignmentId mine = assign(IMOGEN);
        enter(PLACE + "?criterion=R1");
        press("The plan says nothing: search and certify");
        SilenceDialog dialog = $(SilenceDialog.class).single();
        dialog.look("sites");
        assertThat(textOf(dialog)).contains("mentions it on 1 page").doesNotContain("Certify and cite");
        dialog.look("stroke");
        assertThat(textOf(dialog)).contains("0 hits in 3 pages");
        press("Certify and cite");
        assertThat(sheets.open(mine).score("R1").citations()).hasSize(1);
        assertThat(textOf($(CitationList.class).single())).contains("stroke: 0 hits in 3 slides");
    }

    @Test
    void whoAsksForSeveralWordsIsToldHowToAskForThemNextToEachOther() {
        assign(IMOGEN);
        enter(PLACE + "?criterion=R1");
        press("The plan says nothing: search and certify");
        SilenceDialog dialog = $(SilenceDialog.class).single();
        dialog.look("sites number");
        assertThat(textOf(dialog))
                .contains("mentions it on 1 page", "Put the words in quotes to ask for just this phrase")
                .doesNotContain("Certify and cite");
        dialog.look("\"number of sites\"");
        assertThat(textOf(dialog)).contains("mentions it on 1 page").doesNotContain("in quotes");
    }

    @Test
    void wordsThatAreOnlyStruckOutAreShownAndNotCertified() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=R1");
        press("The plan says nothing: search and certify");
        SilenceDialog dialog = $(SilenceDialog.class).single();
        dialog.look(AssessmentWorld.STRUCK_OUT);
        assertThat(textOf(dialog))
                .contains("only in headers, footers or struck-out text", "quixotry")
                .doesNotContain("Certify and cite", "Insufficient evidence");
        press("Main 2");
        assertThat(room.documents().page()).isEqualTo(2);
    }

    @Test
    void submittingEarlyListsEverythingThatIsMissing() {
        assign(IMOGEN);
        enter(PLACE);
        press("Submit scores");
        assertThat(textOf($(Ask.class).single()))
                .contains("23 things are missing", "F6 Downside", "No level is chosen.");
    }

    @Test
    void aCompleteSheetIsSubmittedAndThenOnlyRead() {
        AssignmentId mine = filled(IMOGEN, THREES);
        ReadingRoom room = enter(PLACE);
        assertThat(textOf(room)).contains("23 of 23");
        room.askToSubmit();
        test($(com.vaadin.flow.component.html.NativeButton.class)
                        .from($(Ask.class).single())
                        .withText("Submit scores")
                        .single())
                .click();
        assertThat(sheets.open(mine).assignment().isSubmitted()).isTrue();
        assertThat(textOf($(ReadingRoom.class).single()))
                .contains("Your scores are submitted.")
                .doesNotContain("Next criterion", "Cite by typing");
    }

    @Test
    void theNextCriterionIsTheNextThatNeedsSomething() {
        assign(IMOGEN);
        ReadingRoom room = enter(PLACE + "?criterion=L5");
        room.next();
        assertThat(room.criteria().open().id()).isEqualTo("R1");
    }

    @Test
    void anotherAssessorsPlanIsNotShown() {
        assign(TOMAS);
        asImogen();
        navigate(PLACE, ReadingRoomView.class);
        assertThat($(ReadingRoom.class).all()).isEmpty();
        assertThat(textOf($(ReadingRoomView.class).single())).contains("is not assigned to you");
    }

    @Test
    void headingsOfPagesAndHitsAcrossLinesAreSetWithoutChangingAWord() {
        var set = PageText.set(
                "6.3 Urgent care\n\nThe hyper-acute\nstroke unit <b>", List.of("stroke unit", "hyper-acute stroke"));
        assertThat(set).hasSize(2);
        assertThat(set.getFirst().getElement().getClassList()).contains("hd");
        assertThat(set.getLast().getElement().getTextRecursively()).isEqualTo("The hyper-acute stroke unit <b>");
        assertThat(set.getLast().getElement().getOuterHTML()).contains("<mark>hyper-acute stroke</mark>");
    }

    @Test
    void fullLinesRunOnAndShortOnesEndWhereTheyEnd() {
        var set = PageText.set("""
                5. Urgent and emergency care
                5.1 Three hospitals take emergencies, both run by
                Northmoor Hospitals, and Vale General in Arrick.
                Intensive care beds 28
                Children's in-patients 52
                5.2 Hallgarth loses emergency surgery and four of
                its beds.""", List.of());
        assertThat(set)
                .extracting(paragraph -> paragraph.getElement().getTextRecursively())
                .containsExactly(
                        "5. Urgent and emergency care",
                        "5.1 Three hospitals take emergencies, both run by Northmoor Hospitals, and Vale General in"
                                + " Arrick. Intensive care beds 28\nChildren's in-patients 52",
                        "5.2 Hallgarth loses emergency surgery and four of its beds.");
    }

    private ReadingRoom enter(String address) {
        asImogen();
        String[] parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return $(ReadingRoom.class).single();
    }

    private LevelChoice levels(ReadingRoom room) {
        return $(LevelChoice.class).from(room).single();
    }
}
