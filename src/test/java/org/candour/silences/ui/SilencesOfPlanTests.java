package org.candour.silences.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.PlanOnward.Way;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.RoundId;
import org.candour.silences.Counts;
import org.candour.silences.Judging;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Silences;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

class SilencesOfPlanTests {

    private static final PlanVersion PLAN =
            new PlanVersion(new PlanVersionId(UUID.randomUUID()), new RoundId("stp-2016"), "E1", "Draft", null, false);

    private final Plans plans = mock();
    private final Silences silences = mock();
    private final SilencesOfPlan room = new SilencesOfPlan(plans, silences, mock(Judging.class));

    @Test
    void aPlanThatCouldNotBeReadIsNotSaidToLeaveAnythingOut() {
        for (Coverage unread : List.of(
                Coverage.NONE,
                new Coverage(147, 0, 0, 1),
                new Coverage(147, 20, 0, 0),
                new Coverage(20, 0, 0, 0).withForeign(20),
                new Coverage(0, 0, 1, 0))) {
            given(plans.coverage(PLAN.id())).willReturn(unread);
            assertThat(labels()).noneMatch(label -> label.contains("does not"));
        }
        given(plans.coverage(PLAN.id())).willReturn(new Coverage(147, 147, 0, 0));
        assertThat(labels()).contains("What others discuss and this plan does not");
        given(plans.coverage(PLAN.id())).willReturn(new Coverage(147, 146, 0, 0));
        assertThat(labels())
                .as("while a page is to be looked at")
                .contains("Does this plan say what others discuss?")
                .noneMatch(label -> label.contains("does not"));
    }

    @Test
    void whatAnEarlierVersionSaidIsOfferedWhereThereIsOne() {
        given(plans.coverage(PLAN.id())).willReturn(new Coverage(147, 147, 0, 0));
        given(plans.versions(PLAN.round(), PLAN.footprint())).willReturn(List.of(PLAN));
        assertThat(labels()).doesNotContain("What it said in an earlier version");
        given(plans.versions(PLAN.round(), PLAN.footprint())).willReturn(List.of(PLAN, PLAN));
        assertThat(labels()).contains("What it said in an earlier version");
    }

    @Test
    void itIsSaidWhySilencesAreLeftToCheckAndWhereOneLooksAtThem() {
        row(
                silent("Perhaps in other words: only related words were found."),
                silent("Perhaps in other words: a passage comes close in meaning."),
                silent("Only in headers, footers or struck-out text."),
                silent("Not mentioned in the 4 pages that could be read, which is hardly a whole plan."),
                silent("Not mentioned in the 99 pages that could be read; 1 page could not be read."));
        given(plans.newest(any(), any())).willReturn(Optional.of(PLAN));

        assertThat(room.ifPublished(PLAN))
                .singleElement()
                .asString()
                .contains("none is shown as not mentioned and 5 are left to check (")
                .contains("2 perhaps said in other words", "1 only in headers", "1 because it is hardly a whole plan")
                .contains("1 because of what was not read or not looked into");
        assertThat(room.leftToCheck(PLAN))
                .containsExactly(new Way("Look at the 5 issues left to check", "/work/stp-2016/confirming?plan=E1"));
    }

    @Test
    void ofAnEarlierVersionNothingWaitsInTheQueue() {
        row(silent("Only in headers, footers or struck-out text."));
        given(plans.newest(any(), any())).willReturn(Optional.empty());
        assertThat(room.leftToCheck(PLAN)).isEmpty();
    }

    private List<String> labels() {
        return room.from(PLAN).stream().map(Way::label).toList();
    }

    private void row(Cell... cells) {
        Map<String, Cell> all = new LinkedHashMap<>();
        for (Cell cell : cells) {
            all.put("issue-" + all.size(), cell);
        }
        given(silences.shownRow(PLAN.id())).willReturn(Optional.of(new Row(PLAN, new Coverage(100, 99, 0, 0), all)));
    }

    private static Cell silent(String why) {
        return new Cell(Verdict.NOT_MENTIONED, why, true, new Counts("i", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
