package org.candour.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.ViewTest;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.EditionDraft;
import org.candour.publication.EditionDraft.SignOff;
import org.candour.publication.Editions;
import org.candour.publication.PublishingDesk;
import org.candour.publication.page.PublicPage;
import org.candour.publication.page.PublicPages;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.BooleanNode;

@ViewPackages(classes = PublishingDeskScreen.class)
@ContextConfiguration(classes = PublishingDeskScreenTest.HomePage.class)
class PublishingDeskScreenTest extends ViewTest {

    /** Every visit begins on the home page, which lives in the same package. */
    static class HomePage {
        @Bean
        PublicPages pages() {
            return mock(PublicPages.class, call -> new PublicPage("Home", "", 200));
        }
    }

    private static final SignOff MET = new SignOff("A rating is proposed.", Optional.empty());
    private static final SignOff OWN = new SignOff(
            "You moderated none of the ratings.",
            Optional.of(new Problem("X1", "You moderated this rating.", "Another publisher must sign it off.")));
    private static final SignOff NO_NOTE = new SignOff(
            "A note tells readers what changed and why.",
            Optional.of(new Problem(EditionDraft.NOTE, "It needs a note.", "Say what changed.")));

    @MockitoBean
    PublishingDesk desk;

    @MockitoBean
    Editions editions;

    @MockitoBean
    Footprints footprints;

    @MockitoBean
    Rounds rounds;

    private final Edition first = Desks.edition(1, Desks.rating("X1", "Northmoor", "2.81", "A"));
    private final Edition second = Desks.edition(
            2,
            Desks.rating("X1", "Northmoor", "2.41", "M"),
            Desks.rating("X2", "Harrowdale", "3.50", "O"),
            Desks.capped("X3", "Tarnside", "2.90"));

    @BeforeEach
    void theRound() {
        given(rounds.find("sample-2016")).willReturn(Optional.of(Desks.ROUND));
        given(editions.all(Desks.ROUND.id())).willReturn(List.of());
        given(editions.current(Desks.ROUND.id())).willReturn(Optional.empty());
    }

    @Test
    void saysThatNothingIsProposed() {
        SignOff none = new SignOff(
                "A rating is proposed.",
                Optional.of(new Problem("edition", "No rating has been proposed.", "A moderator proposes one.")));
        draftIs(new EditionDraft(Desks.edition(1), List.of(), List.of(), List.of(none)));

        assertThat(textOf(open())).contains("No rating has been proposed.A moderator proposes one.", "No edition yet.");
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void saysOfAFirstEditionThatReadersSeeNothingYet() {
        draftIs(new EditionDraft(first, List.of("X1"), List.of(), List.of(MET)));

        assertThat(textOf(open()))
                .contains("1 rating is ready to be published. Readers see nothing of this round yet.")
                .contains("Edition 1 shows 1 rating, new or changed.");
    }

    @Test
    void showsWhatChangesAgainstWhatReadersSeeNow() {
        correctionIs(MET);

        open();

        assertThat(rows(0))
                .containsExactly(
                        "HarrowdalenewOutstanding3.50new",
                        "Northmoorwas Advanced 2.81Making progress2.41was Advanced 2.81",
                        "TarnsideunchangedAdvanced capped2.90unchanged");
    }

    @Test
    void previewsTheLeagueTableInTheOrderReadersGet() {
        correctionIs(MET);

        open();

        assertThat(rows(1))
                .extracting(row -> row.replaceAll("^(\\d[A-Z][a-z]+).*", "$1"))
                .containsExactly("1Harrowdale", "2Tarnside", "3Northmoor");
    }

    @Test
    void tellsEveryRuleWithItsAnswerAndWhatWouldBecomePublic() {
        correctionIs(MET, OWN, NO_NOTE);

        assertThat(textOf(open()))
                .contains("holdsA rating is proposed.")
                .contains("not yetX1: You moderated this rating.Another publisher must sign it off.")
                .contains("not yetnote: It needs a note.")
                .contains("1 plan version becomes public.", "Northmoor: Published December 2016")
                .contains("An edition never changes afterwards");
    }

    @Test
    void refusesWithEveryReasonAtOnce() {
        correctionIs(OWN, NO_NOTE);
        PublishingDeskScreen screen = open();

        press("Publish edition 2…");

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(textOf(screen))
                .contains("The edition was not published.X1: You moderated this rating. Another publisher must sign it"
                        + " off.note: It needs a note. Say what changed.");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("It needs a note. Say what changed.");
        verify(desk, never()).publish(any(), any());
    }

    @Test
    void publishesAfterAskingAndLeadsToThePublicPage() {
        correctionIs(MET);
        given(desk.publish(Desks.ROUND, "Northmoor corrected")).willReturn(second);
        PublishingDeskScreen screen = open();

        test($(TextArea.class).single()).setValue("Northmoor corrected");
        press("Publish edition 2…");
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Publish edition 2 of Sample plans 2016?");
        verify(desk, never()).publish(any(), any());
        confirm("Publish edition 2");
        assertThat(textOf(screen)).contains("Publishing edition 2.");
        browserHasShownIt();

        verify(desk).publish(Desks.ROUND, "Northmoor corrected");
        assertThat(textOf(screen)).contains("✓ Edition 2 is published.");
        assertThat($(Anchor.class).withText("Read edition 2").single().getHref())
                .isEqualTo("/rounds/sample-2016/editions/2");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        correctionIs(MET);
        given(desk.publish(any(), any())).willThrow(new DuplicateKeyException("edition"));
        PublishingDeskScreen screen = open();

        press("Publish edition 2…");
        confirm("Publish edition 2");
        browserHasShownIt();

        assertThat(textOf(screen)).contains("Somebody else published an edition of this round at the same moment.");
    }

    @Test
    void saysWhyWhatWasTrueAMomentAgoNoLongerIs() {
        correctionIs(MET);
        given(desk.publish(any(), any()))
                .willThrow(new ProblemsException("No:", new Problem("X1", "You moderated this.", "Ask another.")));
        PublishingDeskScreen screen = open();

        press("Publish edition 2…");
        confirm("Publish edition 2");
        browserHasShownIt();

        assertThat(textOf(screen)).contains("X1: You moderated this. Ask another.");
    }

    @Test
    void listsTheEditionsWithTheirAddresses() {
        correctionIs(MET);
        given(editions.all(Desks.ROUND.id()))
                .willReturn(List.of(new Editions.EditionLine(1, Instant.parse("2017-07-21T10:00:00Z"), "")));

        open();

        assertThat(rows(2)).containsExactly("Edition 121 July 2017, 11.00no note");
    }

    private void correctionIs(SignOff... answers) {
        given(editions.current(Desks.ROUND.id())).willReturn(Optional.of(first));
        draftIs(new EditionDraft(second, List.of("X1", "X2"), List.of(Desks.version("X1")), List.of(answers)));
    }

    private void draftIs(EditionDraft draft) {
        given(desk.draft(eq(Desks.ROUND), any())).willReturn(draft);
    }

    private PublishingDeskScreen open() {
        return navigate("work/sample-2016/publishing", PublishingDeskScreen.class);
    }

    private List<String> rows(int table) {
        return $(NativeTableRow.class)
                .from($(NativeTable.class).all().get(table).getBody())
                .all()
                .stream()
                .map(ViewTest::textOf)
                .toList();
    }

    private static void browserHasShownIt() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("return true"))
                .forEach(call -> call.complete(BooleanNode.TRUE));
    }
}
