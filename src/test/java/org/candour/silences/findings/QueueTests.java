package org.candour.silences.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Confirming.Item;
import org.candour.silences.Confirming.Turn;
import org.candour.silences.Counts;
import org.candour.silences.Finding;
import org.candour.silences.Finding.Flag;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

/** Who comes when in the queue. */
class QueueTests {

    private static final RoundId ROUND = new RoundId("made-2016");
    private static final PlanVersion PLAN =
            new PlanVersion(new PlanVersionId(UUID.randomUUID()), ROUND, "X1", "Published", null, true);
    private static final Cell SILENT = cell(Verdict.NOT_MENTIONED, false, 0, 0);

    @Test
    void whatIsOpenlyDiscussedOrNotAskedNeedsNobody() {
        assertThat(turn(issue(), cell(Verdict.DISCUSSED, false, 5, 0))).isEmpty();
        assertThat(turn(issue(), cell(Verdict.NOT_APPLICABLE, false, 0, 0))).isEmpty();
    }

    @Test
    void aFindingThatWasOvertakenComesFirstAndOneThatStandsIsJudged() {
        assertThat(Queue.turn(issue(), SILENT, finding(Flag.TEXTS_CHANGED), true))
                .contains(Turn.OVERTAKEN);
        assertThat(Queue.turn(issue(), SILENT, finding(), true)).contains(Turn.JUDGED);
        assertThat(Turn.OVERTAKEN.ordinal()).isZero();
    }

    @Test
    void localIssuesComeBeforeOthersAndTellingSilencesBeforeCommonOnes() {
        assertThat(turn(issue("X1"), SILENT)).contains(Turn.LOCAL);
        assertThat(Queue.turn(issue(), SILENT, Optional.empty(), true)).contains(Turn.TELLING);
        assertThat(Queue.turn(issue(), SILENT, Optional.empty(), false)).contains(Turn.SILENT);
        assertThat(List.of(Turn.LOCAL, Turn.TELLING, Turn.SILENT, Turn.QUICK_DOUBT, Turn.DOUBT))
                .isSorted();
    }

    @Test
    void whatCannotBeToldIsNeverCalledASilenceNotEvenALocalOne() {
        assertThat(turn(issue("X1"), cell(Verdict.CANNOT_TELL, false, 0, 0))).contains(Turn.UNREAD);
    }

    @Test
    void aDoubtIsQuickWhenThreePlacesSettleIt() {
        assertThat(turn(issue(), cell(Verdict.NOT_MENTIONED, true, 0, 3))).contains(Turn.QUICK_DOUBT);
        assertThat(turn(issue(), cell(Verdict.NOT_MENTIONED, true, 0, 4))).contains(Turn.DOUBT);
        assertThat(turn(issue(), cell(Verdict.DISCUSSED, true, 1, 0))).contains(Turn.QUICK_DOUBT);
    }

    @Test
    void withinATurnWhatTheMostPlansDiscussComesFirst() {
        Item rare = new Item(PLAN, issue(), SILENT, Turn.TELLING, 6, 10, Optional.empty());
        Item common = new Item(PLAN, issue(), SILENT, Turn.TELLING, 9, 10, Optional.empty());
        assertThat(Queue.WORST_FIRST.compare(rare, common)).isPositive();
    }

    @Test
    void aLocalIssueThatIsMentionedOnceIsADoubtLikeAnyOther() {
        assertThat(turn(issue("X1"), cell(Verdict.DISCUSSED, true, 1, 0))).contains(Turn.QUICK_DOUBT);
    }

    @Test
    void whatReadersAreShownAsSilentComesBeforeEverythingElse() {
        Item silent = new Item(PLAN, issue(), SILENT, Turn.SILENT, 0, 10, Optional.empty());
        Item overtaken = new Item(
                PLAN,
                issue(),
                cell(Verdict.DISCUSSED, false, 5, 0),
                Turn.OVERTAKEN,
                9,
                10,
                finding(Flag.TEXTS_CHANGED));
        assertThat(Queue.WORST_FIRST.compare(silent, overtaken)).isNegative();
        Item judged = new Item(PLAN, issue(), SILENT, Turn.JUDGED, 0, 10, finding());
        assertThat(judged.isShownAsSilent()).isFalse();
    }

    @Test
    void withinATurnSilencesComeBeforeMentions() {
        Item mention =
                new Item(PLAN, issue(), cell(Verdict.DISCUSSED, true, 1, 0), Turn.QUICK_DOUBT, 9, 10, Optional.empty());
        Item doubt = new Item(
                PLAN, issue(), cell(Verdict.NOT_MENTIONED, true, 0, 3), Turn.QUICK_DOUBT, 1, 10, Optional.empty());
        assertThat(Queue.WORST_FIRST.compare(doubt, mention)).isNegative();
    }

    private static Optional<Turn> turn(Issue issue, Cell cell) {
        return Queue.turn(issue, cell, Optional.empty(), true);
    }

    private static Cell cell(Verdict verdict, boolean toCheck, int sentences, int related) {
        return new Cell(
                verdict,
                "Because.",
                toCheck,
                new Counts("stroke", 1, sentences, 0, 0, 0, 0, related, 0, 0, 0, sentences, 0));
    }

    private static Optional<Finding> finding(Flag... flags) {
        return Optional.of(new Finding(
                PLAN.id(),
                ROUND,
                "X1",
                "stroke",
                1,
                1,
                Judgement.CONFIRMED_UNMENTIONED,
                "",
                List.of(),
                "C-1",
                new UserId("imogen"),
                Instant.EPOCH,
                List.of(flags)));
    }

    private static Issue issue(String... appliesTo) {
        return new Issue(
                ROUND,
                "stroke",
                1,
                "Stroke",
                "Does it?",
                "It matters.",
                "",
                List.of(appliesTo),
                List.of(List.of("stroke")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false);
    }
}
