package org.candour.silences.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.ViewTest;
import org.candour.common.People;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.search.VocabularyDesk;
import org.candour.silences.Issue;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssuePreview;
import org.candour.silences.IssuePreview.TermYield;
import org.candour.silences.IssueRegister;
import org.candour.silences.IssueRegister.Edition;
import org.candour.silences.Silences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = IssueView.class)
@Import({IssueDesk.class, PreviewRuns.class})
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class IssueViewTest extends ViewTest {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final Instant AT = Instant.parse("2017-07-21T10:00:00Z");

    @MockitoBean
    Rounds rounds;

    @MockitoBean
    IssueRegister register;

    @MockitoBean
    Silences silences;

    @MockitoBean
    VocabularyDesk vocabulary;

    @MockitoBean
    CriteriaSets criteria;

    @MockitoBean
    Footprints footprints;

    @MockitoBean
    People people;

    @BeforeEach
    void aRoundWithOneIssue() {
        Round round = Mockito.mock(Round.class);
        given(round.id()).willReturn(ROUND);
        given(round.criteriaSet()).willReturn("stp-2016");
        given(rounds.find(anyString())).willReturn(Optional.of(round));
        CriteriaSet set = Mockito.mock(CriteriaSet.class);
        given(set.domains()).willReturn(List.of());
        given(criteria.inForce(anyString())).willReturn(set);
        given(silences.preview(any(), any(), any()))
                .willReturn(
                        new IssuePreview(List.of(), List.of(new TermYield("stroke", List.of("stroke", "HASU"), 0, 0))));
        stored(issue(1, "Stroke units", "stroke"));
    }

    @Test
    void whatIsWrittenBecomesTheNextEditionOfWhatWasOpened() {
        given(register.change(any(), anyString(), anyInt(), any(), anyString()))
                .willReturn(issue(2, "Stroke care", "stroke"));
        IssueView view = opened();
        type("title", "Stroke care");
        type("reason", "plainer");
        press("Save as the next edition");
        verify(register)
                .change(
                        eq(ROUND),
                        eq("stroke-sites"),
                        eq(1),
                        eq(IssueDraft.of(issue(1, "Stroke care", "stroke"))),
                        eq("plainer"));
        assertThat(textOf(view)).contains("Edition 2 is saved");
    }

    @Test
    void everyProblemIsSaidAtItsField() {
        given(register.change(any(), anyString(), anyInt(), any(), anyString()))
                .willThrow(new ProblemsException(
                        "The issue was not saved.",
                        List.of(
                                new Problem("title", "It is empty.", "Write 1 to 200 characters."),
                                new Problem("terms", "“stroke” stands twice.", "Keep one."),
                                new Problem("reason", "It is empty.", "Say why."))));
        opened();
        press("Save as the next edition");
        assertThat(errorOf("title")).startsWith("It is empty.");
        assertThat(errorOf("terms-2")).contains("stands twice");
        assertThat(errorOf("reason")).contains("Say why.");
        assertThat(errorOf("question")).isEmpty();
    }

    @Test
    void whoSavesSecondIsShownBothTextsAndLosesNothing() {
        given(register.change(any(), anyString(), eq(1), any(), anyString()))
                .willThrow(new ProblemsException(
                        "The issue was not saved.", new Problem("issue", "Somebody else changed it.", "Open it.")));
        IssueView view = opened();
        type("title", "My title");
        stored(issue(2, "Their title", "stroke"), issue(1, "Stroke units", "stroke"));
        press("Save as the next edition");
        assertThat(textOf(view))
                .contains(
                        "priya saved edition 2 while you were writing",
                        "“Stroke units” became “Their title”",
                        "“Their title” became “My title”");
        assertThat(box("title").getValue()).isEqualTo("My title");

        press("Go on from edition 2 with my words");
        given(register.change(any(), anyString(), eq(2), any(), anyString()))
                .willReturn(issue(3, "My title", "stroke"));
        press("Save as the next edition");
        assertThat(textOf(view)).contains("Edition 3 is saved");
    }

    @Test
    void wordsTheBrowserKeptOfAnEarlierEditionMeetTheNewerOne() {
        stored(issue(2, "Their title", "stroke"), issue(1, "Stroke units", "stroke"));
        IssueView view = opened();
        $(IssueForm.class).single().restore("{\"edition\": 1, \"parts\": {\"title\": [\"Mine, unsaved\"]}}");
        assertThat(box("title").getValue()).isEqualTo("Mine, unsaved");
        assertThat(textOf(view)).contains("has been put back", "saved edition 2 while you were writing");
        press("Throw mine away");
        assertThat(box("title").getValue()).isEqualTo("Their title");
    }

    @Test
    void anAssessorCannotShowAnIssueToThePublic() {
        assertThat(textOf(opened())).contains("Not public").doesNotContain("Show this edition to the public");
    }

    private IssueView opened() {
        return navigate(IssueView.class, Map.of("round", "stp-2016", "issue", "stroke-sites"));
    }

    /** Newest first. */
    private void stored(Issue... editions) {
        given(register.issue(ROUND, "stroke-sites")).willReturn(Optional.of(editions[0]));
        given(register.editions(ROUND, "stroke-sites"))
                .willReturn(List.of(editions).stream()
                        .map(issue -> new Edition(issue, "because", "priya", AT))
                        .toList());
    }

    private TextBox box(String id) {
        return $(TextBox.class).withId(id).single();
    }

    private void type(String id, String text) {
        box(id).setValue(text);
    }

    private String errorOf(String id) {
        Paragraph error = $(Paragraph.class).withId(id + "-error").all().stream()
                .findFirst()
                .orElse(new Paragraph(""));
        return error.getText();
    }

    private static Issue issue(int edition, String title, String term) {
        return new Issue(
                ROUND,
                "stroke-sites",
                edition,
                title,
                "Does it say?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of(term)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false);
    }
}
