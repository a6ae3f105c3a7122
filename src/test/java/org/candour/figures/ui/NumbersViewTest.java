package org.candour.figures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.ViewTest;
import org.candour.common.People;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.AlarmKind;
import org.candour.figures.JudgedAlarm;
import org.candour.figures.Judgement;
import org.candour.figures.Judgement.Decision;
import org.candour.figures.NumberAlarm;
import org.candour.figures.NumbersCheck;
import org.candour.figures.StatedPassage;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = NumbersView.class)
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class NumbersViewTest extends ViewTest {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final PlanVersion VERSION = new PlanVersion(
            new PlanVersionId(new UUID(0, 1)), ROUND, "E54000041", "December", LocalDate.of(2016, 12, 1), false);

    @MockitoBean
    Rounds rounds;

    @MockitoBean
    Footprints footprints;

    @MockitoBean
    Plans plans;

    @MockitoBean
    AgreedNumbers numbers;

    @MockitoBean
    People people;

    private final Map<String, List<Judgement>> said = new HashMap<>();
    private List<NumberAlarm> alarms = List.of(
            alarm("a", AlarmKind.SCHEMES_AND_GAP, "The schemes add up to £243.0m."),
            alarm("b", AlarmKind.TWO_WAYS, "The gap is given two ways."));
    private List<String> notes = List.of();

    @BeforeEach
    void aPlanWithTwoAlarms() {
        given(rounds.find(any(String.class)))
                .willReturn(Optional.of(
                        new Round(ROUND, "STP plans 2016", false, "", "", "set", "", List.of(), "", Map.of())));
        Footprint dorset = new Footprint(
                ROUND,
                "E54000041",
                "Dorset",
                "Dorset",
                "DORSET",
                "South",
                1,
                "",
                "",
                "",
                "",
                "",
                new Footprint.Tile(0, 0));
        given(footprints.find(any(), any())).willReturn(Optional.of(dorset));
        given(footprints.of(any(RoundId.class))).willReturn(List.of(dorset));
        given(plans.newest(any(), any())).willReturn(Optional.of(VERSION));
        given(plans.versions(any())).willReturn(List.of(VERSION));
        given(people.find(any())).willReturn(Optional.of(new People.Person(new UserId("imogen"), "Imogen Ward")));
        given(numbers.of(any())).willAnswer(asked -> Optional.of(check()));
        willAnswer(asked -> {
                    String key = asked.getArgument(1);
                    String note = asked.getArgument(3);
                    Decision decision = asked.getArgument(2);
                    if (decision == Decision.DISMISSED && note.isBlank()) {
                        throw new ProblemsException(
                                "Nothing was kept:", new Problem("The note", "It is empty.", "Say why."));
                    }
                    said.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(new Judgement(decision, note, "", "imogen", Instant.EPOCH));
                    return null;
                })
                .given(numbers)
                .judge(any(), anyString(), any(), anyString(), anyInt());
    }

    @Test
    void showsEveryAlarmWithItsArithmeticAndThePageItStandsOn() {
        String screen = open();
        assertThat(screen)
                .contains("Dorset: 2 things to look at in its numbers", "0 of 2 looked at, 0 confirmed.")
                .contains(
                        "The schemes add up to £243.0m.",
                        "£1.0m + £2.0m = £3.0m",
                        "Main, page 18",
                        "Nobody has looked");
    }

    @Test
    void aConfirmationIsKeptAndCounted() {
        open();
        pressFirst("Confirm");
        assertThat(open()).contains("1 of 2 looked at, 1 confirmed.", "Confirmed by Imogen Ward on 1 January 1970.");
    }

    @Test
    void aDismissalWithoutAReasonIsRefusedBesideTheAlarm() {
        open();
        pressFirst("Dismiss");
        assertThat(screen()).contains("Nothing was kept:", "Say why.", "0 of 2 looked at");
        allOf(Input.class).getFirst().setValue("Another basis.");
        pressFirst("Dismiss");
        assertThat(screen()).contains("Dismissed by Imogen Ward", "Another basis.", "1 of 2 looked at, 0 confirmed.");
    }

    @Test
    void theBrowserKeepsANoteUntilItIsSaved() {
        open();
        assertThat(asked()).contains("candourNote.watch").doesNotContain("candourNote.forget");
        pressFirst("Dismiss");
        assertThat(asked()).doesNotContain("candourNote.forget");
        allOf(Input.class).getFirst().setValue("Another basis.");
        pressFirst("Dismiss");
        assertThat(asked()).contains("candourNote.forget");
    }

    private static String asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(asked -> asked.getInvocation().getExpression())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void alarmsOfOneKindCanBeShownAlone() {
        open();
        press("Given two ways (1)");
        assertThat(allOf(AlarmCard.class).stream().filter(AlarmCard::isVisible).map(AlarmCard::kind))
                .containsExactly(AlarmKind.TWO_WAYS);
    }

    @Test
    void aPlanWhoseNumbersAgreeSaysSoAndWhatCouldNotBeRead() {
        alarms = List.of();
        notes = List.of("Main: pages 3, 4 could not be read. Numbers may stand there.");
        assertThat(open())
                .contains("nothing to look at in its numbers", "the numbers that could be compared agree")
                .contains("pages 3, 4 could not be read");
    }

    @Test
    void theListOfPlansSaysWhereSomethingWaits() {
        UI.getCurrent().navigate("work/stp-2016/numbers");
        assertThat(textOf($(NumbersListView.class).single()))
                .contains("2 alarms wait in the numbers of 1 plan", "Dorset");
    }

    private NumbersCheck check() {
        List<JudgedAlarm> judged = alarms.stream()
                .map(alarm -> new JudgedAlarm(alarm, said.getOrDefault(alarm.key(), List.of()), false))
                .toList();
        return new NumbersCheck(VERSION, true, judged, List.of(), 7, notes);
    }

    private static NumberAlarm alarm(String key, AlarmKind kind, String sentence) {
        StatedPassage passage =
                new StatedPassage(new DocumentId(new UUID(0, 2)), "Main", "page", 18, 0, 9, "a passage");
        return new NumberAlarm(key, kind, 90, sentence, List.of("£1.0m + £2.0m = £3.0m"), List.of(passage));
    }

    private String open() {
        UI.getCurrent().navigate("work/stp-2016/numbers/E54000041");
        return screen();
    }

    private String screen() {
        return textOf($(NumbersView.class).single());
    }

    private <T extends com.vaadin.flow.component.Component> List<T> allOf(Class<T> type) {
        return $(type).all();
    }

    private void pressFirst(String words) {
        test($(NativeButton.class).withText(words).all().getFirst()).click();
    }
}
