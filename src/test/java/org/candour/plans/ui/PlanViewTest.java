package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.ViewTest;
import org.candour.common.People;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.DocumentUses.Use;
import org.candour.plans.LeftOut;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.plans.Readability;
import org.candour.plans.ReadingProgress;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = PlanView.class)
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class PlanViewTest extends ViewTest {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final PlanVersionId VERSION = new PlanVersionId(UUID.randomUUID());

    private static final DocumentId DOCUMENT = new DocumentId(UUID.randomUUID());

    @MockitoBean
    Rounds rounds;

    @MockitoBean
    Footprints footprints;

    @MockitoBean
    Plans plans;

    @MockitoBean
    ReadingProgress reading;

    @MockitoBean
    People people;

    @MockitoBean
    PageCorrections corrections;

    @MockitoBean
    Shelf shelf;

    @MockitoBean
    Uploads uploads;

    private DocumentState state = DocumentState.READING;

    @BeforeEach
    void aPlanOfOneDocument() {
        given(rounds.find(any(String.class)))
                .willReturn(Optional.of(
                        new Round(ROUND, "STP plans 2016", false, "", "", "set", "", List.of(), "", Map.of())));
        given(footprints.find(any(), any()))
                .willReturn(Optional.of(new Footprint(
                        ROUND, "E1", "Area", "Area", "A", "", null, "", "", "", "", "", new Footprint.Tile(0, 0))));
        given(plans.versions(any(), any()))
                .willReturn(List.of(new PlanVersion(VERSION, ROUND, "E1", "Draft", LocalDate.of(2016, 11, 1), false)));
        given(plans.documents(VERSION)).willAnswer(asked -> List.of(document()));
        given(shelf.damage(any())).willReturn("");
        given(shelf.earlierReading(any())).willReturn("");
        given(plans.coverage(VERSION)).willAnswer(asked -> coverage());
    }

    @Test
    void theHeadingFollowsWhatIsRead() {
        PlanView view = open();
        assertThat(textOf(view)).contains("1 document still being read.");

        state = DocumentState.INDEXED;
        glance();

        assertThat(textOf(view)).contains("All 150 pages could be read.");
    }

    @Test
    void aReadingThatEndsWhileTheScreenIsBeingMadeIsShownAtTheNextGlance() {
        PlanView view = open();
        given(plans.coverage(VERSION)).willAnswer(asked -> {
            Coverage before = coverage();
            state = DocumentState.INDEXED;
            return before;
        });
        glance();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        glance();

        assertThat(textOf(view)).contains("All 150 pages could be read.");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void aPlanThatHasBeenReadIsLeftAlone() {
        state = DocumentState.INDEXED;
        open();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void anAddressThatCannotBeFollowedSaysWhy() {
        state = DocumentState.INDEXED;

        assertThat(openedAt("document=" + DOCUMENT + "&page=9999"))
                .contains("There is no such page in plan.pdf. Its pages are numbered 1 to 150.");
        assertThat(openedAt("document=" + DOCUMENT + "&page=-1")).contains("There is no such page in plan.pdf.");
        assertThat(openedAt("document=" + DOCUMENT + "&page=two")).contains("There is no such page in plan.pdf.");
        assertThat(openedAt("document=xx&page=1")).contains("is not part of the plan of Area");
        assertThat(openedAt("")).doesNotContain("no such page", "is not part of the plan");
    }

    @Test
    void aCitationOfADeletedDocumentSaysThatItWasDeleted() {
        state = DocumentState.INDEXED;
        DocumentId gone = new DocumentId(UUID.randomUUID());
        given(shelf.departures(VERSION))
                .willReturn(List.of(new Departure(
                        gone, VERSION, "old.pdf", "1".repeat(64), 1, Instant.EPOCH, "paula", "A wrong file.", null)));

        assertThat(openedAt("document=" + gone + "&page=1"))
                .contains(
                        "old.pdf cannot be opened. The document was deleted on 1 January 1970 because: A wrong file.");
    }

    @Test
    void saysWhyTheReadingOfAnEarlierReaderStays() {
        state = DocumentState.INDEXED;
        given(shelf.earlierReading(any())).willReturn("It gives fewer words then: 8 instead of 13.");

        assertThat(textOf(open())).contains("It gives fewer words then: 8 instead of 13. Look at the original");
    }

    @Test
    void aFileOfABundleThatWasNotTakenInIsSettledInOnePress() {
        state = DocumentState.INDEXED;
        UUID id = UUID.randomUUID();
        LeftOut open = new LeftOut(
                id, VERSION, "plan.zip", "a/scan.png", "It is a picture.", Instant.EPOCH, "imogen", null, "", "");
        given(shelf.leftOut(VERSION)).willReturn(List.of(open));
        assertThat(textOf(open()))
                .contains("1 file may say what is not found in the others")
                .contains("a/scan.png of plan.zip was not taken in: It is a picture.");
        given(shelf.leftOut(VERSION))
                .willReturn(List.of(new LeftOut(
                        id,
                        VERSION,
                        "plan.zip",
                        "a/scan.png",
                        "It is a picture.",
                        Instant.EPOCH,
                        "imogen",
                        Instant.EPOCH,
                        "imogen",
                        LeftOut.NOT_PART)));

        test($(NativeButton.class).withText("Not part of the plan").single()).click();

        then(shelf).should().notPartOfThePlan(id);
        assertThat(textOf((PlanView) getCurrentView()))
                .contains("Now not part of the plan, by imogen on 1 January 1970")
                .doesNotContain("may say what is not found");
    }

    @Test
    void whoReadsAPageFindsTheFilesFoldedAwayBelowIt() {
        state = DocumentState.INDEXED;
        given(plans.pages(DOCUMENT)).willReturn(List.of(new Page(1, Readability.TEXT, "", "Stroke care", "")));

        openedAt("document=" + DOCUMENT + "&page=1");

        assertThat(files().isOpen()).isFalse();
        assertThat(textOf((PlanView) getCurrentView())).contains("Set page 1 right");
    }

    @Test
    void filesThatKeepSilenceInDoubtAreNotFoldedAway() {
        state = DocumentState.INDEXED;
        given(plans.pages(DOCUMENT)).willReturn(List.of(new Page(1, Readability.TEXT, "", "Stroke care", "")));
        given(plans.coverage(VERSION)).willReturn(new Coverage(150, 150, 0, 1));
        openedAt("document=" + DOCUMENT + "&page=1");
        assertThat(files().isOpen()).isTrue();

        given(plans.coverage(VERSION)).willReturn(new Coverage(150, 150, 0, 0).withPictures(1, 0));
        openedAt("document=" + DOCUMENT + "&page=1&find=x");
        assertThat(files().isOpen()).isTrue();
    }

    @Test
    void whatWasSaidOfALeftOutFileIsTakenBackInOnePress() {
        state = DocumentState.INDEXED;
        UUID id = UUID.randomUUID();
        Instant then = Instant.EPOCH;
        LeftOut settled = new LeftOut(
                id, VERSION, "plan.zip", "scan.png", "A picture.", then, "imogen", then, "imogen", LeftOut.NOT_PART);
        LeftOut came = new LeftOut(
                UUID.randomUUID(),
                VERSION,
                "plan.zip",
                "b.exe",
                "A program.",
                then,
                "imogen",
                then,
                "imogen",
                "uploaded as b.pdf");
        given(shelf.leftOut(VERSION)).willReturn(List.of(settled, came));
        open();

        test($(NativeButton.class).withText("Take that back").single()).click();

        then(shelf).should().mayBePartOfThePlan(id);
    }

    @Test
    void whoMayNotReplaceAFileOfAPublicVersionIsToldBeforeOneIsChosen() {
        state = DocumentState.INDEXED;
        publish();

        assertThat(textOf(open())).contains("so only a publisher may change their role, replace or delete them");

        assertThat(buttons("Replace by another file …")).isEmpty();
        assertThat($(Select.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "paula", roles = "PUBLISHER")
    void aPublisherIsAskedWhatReplacingAFileMeansForReaders() {
        state = DocumentState.INDEXED;
        publish();
        given(shelf.uses(DOCUMENT)).willReturn(List.of(new Use("2 citations in findings", false)));
        given(shelf.uses(VERSION)).willReturn(List.of(new Use("edition 1 of stp-2016, rating of E1", true)));
        open();

        test(buttons("Replace by another file …").getFirst()).click();

        assertThat(textOf($(Dialog.class).single()))
                .contains("Readers find, read and download the new file in place of plan.pdf (150 pages)")
                .contains("Made against plan.pdf, and stays with it: 2 citations in findings.")
                .contains("edition 1 of stp-2016, rating of E1");
        test(buttons("Keep the file there now").getFirst()).click();
        assertThat($(Dialog.class).all()).isEmpty();
        then(uploads).shouldHaveNoInteractions();
    }

    @Test
    @WithMockUser(username = "paula", roles = "PUBLISHER")
    void theRoleOfAPublicFileChangesOnlyWhenThatIsMeant() {
        state = DocumentState.INDEXED;
        publish();
        open();

        test(role()).selectItem(DocumentRole.ANNEX.title());

        then(shelf).should(never()).changeRole(any(), any());
        assertThat(role().getValue()).isEqualTo(DocumentRole.MAIN);
        test(buttons("Change the role").getFirst()).click();
        then(shelf).should().changeRole(DOCUMENT, DocumentRole.ANNEX);
    }

    @Test
    void theRoleOfAFileThatOnlyStaffSeeChangesAtOnce() {
        state = DocumentState.INDEXED;
        open();

        test(role()).selectItem(DocumentRole.ANNEX.title());

        then(shelf).should().changeRole(DOCUMENT, DocumentRole.ANNEX);
    }

    @Test
    void aLeftOutFileOfAPublicVersionIsNotForAnAssessorToSettle() {
        state = DocumentState.INDEXED;
        publish();
        leftOut();

        assertThat(textOf(open())).contains("The version is public, so only a publisher can do either.");

        assertThat(buttons("Not part of the plan")).isEmpty();
    }

    @Test
    @WithMockUser(username = "paula", roles = "PUBLISHER")
    void aPublisherIsAskedBeforeALeftOutFileOfAPublicVersionIsSettled() {
        state = DocumentState.INDEXED;
        publish();
        UUID id = leftOut();
        open();

        test(buttons("Not part of the plan").getFirst()).click();

        then(shelf).should(never()).notPartOfThePlan(any());
        test(buttons("It is not part of the plan").getFirst()).click();
        then(shelf).should().notPartOfThePlan(id);
    }

    private UUID leftOut() {
        UUID id = UUID.randomUUID();
        given(shelf.leftOut(VERSION))
                .willReturn(List.of(new LeftOut(
                        id, VERSION, "plan.zip", "scan.png", "It is a picture.", Instant.EPOCH, "i", null, "", "")));
        return id;
    }

    private void publish() {
        PlanVersion version = new PlanVersion(VERSION, ROUND, "E1", "Draft", LocalDate.of(2016, 11, 1), true);
        given(plans.versions(any(), any())).willReturn(List.of(version));
        given(plans.version(VERSION)).willReturn(Optional.of(version));
    }

    private List<NativeButton> buttons(String text) {
        return $(NativeButton.class).withText(text).all();
    }

    @SuppressWarnings("unchecked")
    private Select<DocumentRole> role() {
        return $(Select.class).single();
    }

    private NativeDetails files() {
        return $(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("All files"))
                .findFirst()
                .orElseThrow();
    }

    private String openedAt(String query) {
        UI.getCurrent().navigate("work/stp-2016/plans/E1", QueryParameters.fromString(query));
        return textOf((PlanView) getCurrentView());
    }

    private PlanView open() {
        return navigate("work/stp-2016/plans/E1", PlanView.class);
    }

    private static void glance() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private Coverage coverage() {
        return state.isFinal() ? new Coverage(150, 150, 0, 0) : new Coverage(0, 0, 1, 0);
    }

    private Document document() {
        int read = state.isFinal() ? 150 : 0;
        return new Document(
                state.isFinal() ? DOCUMENT : new DocumentId(UUID.randomUUID()), // while it is read, each look differs
                VERSION,
                "plan.pdf",
                DocumentRole.MAIN,
                "application/pdf",
                "0".repeat(64),
                1,
                state,
                "",
                "page",
                read,
                read,
                0,
                0,
                0,
                Instant.EPOCH,
                "test");
    }
}
