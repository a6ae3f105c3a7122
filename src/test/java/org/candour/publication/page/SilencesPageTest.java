package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.html.BuiltInTemplates;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.publication.Editions;
import org.candour.rounds.Rounds;
import org.candour.search.Passage;
import org.candour.search.Snippet;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.MatrixPicture;
import org.candour.silences.Nearness;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Discounted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SilencesPageTest {

    private static final PlanVersion PLAN =
            new PlanVersion(Made.version("X1"), Made.ROUND.id(), "X1", "Published", LocalDate.of(2016, 12, 1), true);
    private static final Issue STROKE = new Issue(
            Made.ROUND.id(),
            "stroke",
            1,
            "Stroke",
            "Does it say where?",
            "It matters.",
            "",
            List.of(),
            List.of(List.of("stroke")),
            List.of(),
            List.of("stroke of luck"),
            List.of(),
            List.of(),
            true,
            false);
    private static final Cell SILENT = new Cell(
            Verdict.NOT_MENTIONED, "Not mentioned.", false, new Counts("stroke", 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));

    private final PublicSilences silences = mock();
    private final Footprints footprints = mock();
    private final Editions editions = mock();
    private final Rounds rounds = mock();
    private final CriteriaSets criteria = mock();
    private final SilencesPage page = new SilencesPage(
            silences,
            footprints,
            criteria,
            new League(footprints, editions, mock(Finance.class)),
            rounds,
            BuiltInTemplates.get());

    @BeforeEach
    void onePlanThatHasTheWordInAFalseFriend() {
        given(rounds.all()).willReturn(List.of(Made.ROUND));
        given(criteria.inForce(any())).willReturn(mock(CriteriaSet.class));
        given(footprints.of(Made.ROUND.id())).willReturn(List.of(Made.footprint("X1")));
        given(silences.matrix(Made.ROUND.id()))
                .willReturn(new SilenceMatrix(
                        List.of(STROKE),
                        List.of(new Row(PLAN, new Coverage(8, 8, 0, 0), Map.of("stroke", SILENT))),
                        true));
        given(silences.evidence(Made.ROUND.id(), "X1", "stroke")).willReturn(Optional.of(evidence()));
    }

    @Test
    void howManyPlansAreCountedIsSaidAsLongAsNotAllAre() {
        Row counted = new Row(PLAN, new Coverage(8, 8, 0, 0), Map.of("stroke", SILENT));
        Row waiting = new Row(PLAN, new Coverage(8, 8, 0, 0), Map.of());

        assertThat(new SilenceMatrix(List.of(), List.of(counted, waiting, waiting), false).progress())
                .startsWith("1 of 3 plans have been counted so far.");
        assertThat(new SilenceMatrix(List.of(), List.of(counted), false).progress())
                .startsWith("Some squares are still");
    }

    @Test
    void aWordThatDoesNotCountIsShownWithItsPageAndTheReason() {
        PublicPage shown = page(Map.of("issue", "stroke", "plan", "X1"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html())
                .contains("Found, and set aside", "set aside because it is part of “stroke of luck”", "page 3")
                .contains("None mentions it; 1 set aside");
    }

    @Test
    void aPlanThatCouldNotBeReadIsNotCountedAsLeavingNothingOut() {
        String zero = "<span>0</span></td>";
        assertThat(page(Map.of()).html()).doesNotContain("X1: cannot tell");
        Cell unknown = new Cell(Verdict.CANNOT_TELL, "Nothing was read.", false, SILENT.counts());
        given(silences.matrix(Made.ROUND.id()))
                .willReturn(new SilenceMatrix(
                        List.of(STROKE),
                        List.of(new Row(PLAN, new Coverage(8, 0, 0, 1), Map.of("stroke", unknown))),
                        true));

        assertThat(page(Map.of()).html()).contains(": cannot tell\"").doesNotContain(zero);
    }

    @Test
    void aSquareThatIsNotThereIsSaidSoInWordsAndIsNotFound() {
        for (Map<String, String> asked :
                List.of(Map.of("issue", "nope", "plan", "X1"), Map.of("issue", "stroke", "plan", "X9"))) {
            PublicPage shown = page(asked);
            assertThat(shown.status()).isEqualTo(404);
            assertThat(shown.html()).contains("There is no such square", "was never published", "Stroke");
        }
        PublicPage whole = page(Map.of());
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.html()).doesNotContain("There is no such square");
    }

    @Test
    void aThemeOrRegionThereIsNotIsSaidAndNarrowsNothing() {
        PublicPage shown = page(Map.of("theme", "<Zzz>", "plans", "oldest"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html())
                .contains("At “theme=&lt;Zzz&gt;”: there is no such choice.")
                .contains("At “plans=oldest”: there is no such choice. There is silent, region, rating.")
                .contains("Stroke");
        assertThat(page(Map.of("plans", "region")).html()).doesNotContain("there is no such choice");
    }

    @Test
    void aSquareThatIsNotAskedSaysOfWhomItIsAskedAndNothingOfThePlan() {
        Issue local = MadeSquares.issue("X2");
        Row notAsked =
                MadeSquares.row(PLAN, Verdict.NOT_APPLICABLE, "The issue is not asked of this footprint.", false);
        given(silences.matrix(Made.ROUND.id())).willReturn(MadeSquares.matrix(local, notAsked));
        given(silences.evidence(Made.ROUND.id(), "X1", "stroke"))
                .willReturn(Optional.of(evidence(local, notAsked.cells().get("stroke"))));

        assertThat(page(Map.of("issue", "stroke", "plan", "X1")).html())
                .contains(
                        "It is asked of X2 only",
                        "Plans with no mention, of those asked",
                        "<span class=\"of\"> of 0</span>")
                .doesNotContain("Found, and set aside", "None mentions it", "Nearest by meaning");
    }

    @Test
    void everyPlanOfWhichItIsAskedIsCountedOnceAndAFindingGoesFirst() {
        List<Row> rows = List.of(
                MadeSquares.row(PLAN, Verdict.DISCUSSED, "", false),
                MadeSquares.row(PLAN, Verdict.NOT_MENTIONED, "", true),
                MadeSquares.row(PLAN, Verdict.NOT_MENTIONED, "", false),
                MadeSquares.row(PLAN, Verdict.NOT_APPLICABLE, "", false));
        Map<Row, Judgement> found = Map.of(rows.get(1), Judgement.DODGED);
        IssueTally tally = new IssueTally(MadeSquares.issue("X1", "X2", "X3"), rows, found::get);
        assertThat(tally.words())
                .isEqualTo(
                        "Asked of 3 plans only. 1 plan discusses it, 0 in passing, 1 does not mention it, 1 dodges it, says"
                                + " an assessor.");
    }

    @Test
    void sentencesOfRunningTextAndOthersAreCountedApart() {
        assertThat(new Counts("stroke", 1, 2, 1, 0, 3, 1, 0, 0, 0, 0, 4, 1).words())
                .startsWith(
                        "6 mention it (2 in running text, 3 in headings, lists and the like, 1 to say that it is not"
                                + " dealt with), 1 with ");
        assertThat(new Counts("stroke", 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 2, 1).words())
                .startsWith("2 mention it, 1 with ");
    }

    @Test
    void onlyADoubtAboutWordsIsSaidToBeOne() {
        assertThat(MatrixPicture.words(Optional.of(doubtful("Perhaps in other words: only related words.")), none()))
                .isEqualTo("Not mentioned, perhaps in other words: check");
        assertThat(MatrixPicture.words(Optional.of(doubtful("Not mentioned; look at the 1 page not read.")), none()))
                .isEqualTo("Not mentioned, to be checked");
        assertThat(MatrixPicture.words(Optional.of(SILENT), none())).isEqualTo("Not mentioned");
    }

    @Test
    void aMentionLeftToCheckIsMarkedUntilSomebodyHasJudgedIt() {
        Cell once = new Cell(Verdict.DISCUSSED, "One sentence.", true, Counts.none("", 1));
        assertThat(MatrixPicture.css(Optional.of(once), none())).isEqualTo("d q");
        assertThat(MatrixPicture.words(Optional.of(once), none()))
                .isEqualTo("Discussed, in one place only: to be checked");
        assertThat(MatrixPicture.words(Optional.of(once), Optional.of(Judgement.ADDRESSED)))
                .doesNotContain("to be checked");
        assertThat(MatrixPicture.key()).extracting(MatrixPicture.Key::css).contains("d q");
    }

    @Test
    void anOrderOfOtherPagesIsSaidToBeNoneHere() {
        assertThat(page(Map.of("sort", "zzz")).html())
                .contains("At “sort=zzz”: there is no such choice. The order is chosen by issues and by plans.");
        assertThat(page(Map.of("plans", "region")).html()).doesNotContain("there is no such choice");
    }

    @Test
    void aSilenceOfTheOnlyPlanAskedIsNoneOfMostPlans() {
        Row silent = MadeSquares.row(PLAN, Verdict.NOT_MENTIONED, "", false);
        Row notAsked = MadeSquares.row(PLAN, Verdict.NOT_APPLICABLE, "", false);
        given(silences.matrix(Made.ROUND.id()))
                .willReturn(MadeSquares.matrix(MadeSquares.issue("X1"), silent, notAsked));
        assertThat(page(Map.of()).html())
                .contains("None of them is asked of half of the plans or more.")
                .doesNotContain("from more than half");

        given(silences.matrix(Made.ROUND.id())).willReturn(MadeSquares.matrix(MadeSquares.issue(), silent, silent));
        assertThat(page(Map.of()).html()).contains("1 issue is missing from more than half of them.");

        Row both = new Row(PLAN, silent.coverage(), Map.of("stroke", SILENT, "local", SILENT));
        Row one = new Row(PLAN, silent.coverage(), Map.of("stroke", SILENT));
        given(silences.matrix(Made.ROUND.id()))
                .willReturn(new SilenceMatrix(List.of(STROKE, local()), List.of(both, one), true));
        assertThat(page(Map.of()).html())
                .contains("Of the 1 issue asked of at least half of the plans, 1 is missing from more than half of"
                        + " those asked.");
    }

    @Test
    void onlyWhatThePageClaimsToBeASilenceIsCalledNotMentionedInTables() {
        Cell toCheck = doubtful("Not mentioned; look at the 1 page not read.");
        Cell unknown = new Cell(Verdict.CANNOT_TELL, "Nothing was read.", false, SILENT.counts());
        for (Cell cell : List.of(SILENT, toCheck, unknown)) {
            for (Judgement judgement : Judgement.values()) {
                Optional<Judgement> found = Optional.of(judgement).filter(Judgement::stands);
                assertThat(MatrixPicture.code(cell, found).equals("NOT_MENTIONED"))
                        .as(cell.verdict() + " " + found)
                        .isEqualTo(MatrixPicture.isSilence(Optional.of(cell), found));
            }
        }
        assertThat(MatrixPicture.code(toCheck, none())).isEqualTo("NOT_MENTIONED_TO_CHECK");
        assertThat(MatrixPicture.code(toCheck, Optional.of(Judgement.DODGED))).isEqualTo("DODGED");
        assertThat(MatrixPicture.code(unknown, none())).isEqualTo("CANNOT_TELL");
        assertThat(MatrixPicture.machineCode(toCheck)).isEqualTo("NOT_MENTIONED_TO_CHECK");
    }

    private static Issue local() {
        return new Issue(
                Made.ROUND.id(),
                "local",
                1,
                "Births at Burnside",
                "Does it say?",
                "",
                "",
                List.of("X1"),
                List.of(List.of("births")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                false);
    }

    private static Optional<Judgement> none() {
        return Optional.empty();
    }

    private static Cell doubtful(String why) {
        return new Cell(Verdict.NOT_MENTIONED, why, true, Counts.none("stroke", 1));
    }

    private PublicPage page(Map<String, String> query) {
        return page.make(Made.ROUND, List.of("silences"), query).orElseThrow();
    }

    private static VerdictEvidence evidence() {
        return evidence(STROKE, SILENT);
    }

    private static VerdictEvidence evidence(Issue issue, Cell cell) {
        Passage passage = new Passage(
                new DocumentId(UUID.randomUUID()),
                "Plan.pdf",
                DocumentRole.MAIN,
                "page",
                3,
                new Snippet(List.of(new Snippet.Span("stroke", true), new Snippet.Span(" of luck", false))));
        return new VerdictEvidence(
                issue,
                PLAN,
                cell,
                new Coverage(8, 8, 0, 0),
                List.of(),
                List.of(),
                List.of(new Discounted(passage, "stroke", "stroke of luck")),
                Nearness.NOT_YET,
                List.of(),
                List.of(),
                "state",
                "1.1",
                Instant.EPOCH,
                List.of());
    }
}
