package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.html.BuiltInTemplates;
import org.candour.criteria.CriteriaSets;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.footprints.picture.MapPictures;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PublicPlans;
import org.candour.publication.Edition;
import org.candour.publication.Editions;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedFinding.PublishedCertificate;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.rounds.Rounds;
import org.candour.silences.Counts;
import org.candour.silences.Issue;
import org.candour.silences.Judgement;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a footprint whose plan can be read, but is not rated. */
class FootprintPageTest {

    private final PublicPlans plans = mock();
    private final Footprints footprints = mock();
    private final Editions editions = mock();
    private final Rounds rounds = mock();
    private final Finance finance = mock();
    private final PublicSilences silences = mock();
    private final FootprintPage page = new FootprintPage(
            new League(footprints, editions, finance),
            footprints,
            plans,
            silences,
            finance,
            new FinanceLines(finance),
            mock(CriteriaSets.class, RETURNS_DEEP_STUBS),
            mock(MapPictures.class),
            rounds,
            BuiltInTemplates.get());

    @BeforeEach
    void aFootprintWithoutARating() {
        given(silences.ofPlan(Made.ROUND.id(), "X1")).willReturn(new SilenceMatrix(List.of(), List.of(), true));
        given(rounds.all()).willReturn(List.of(Made.ROUND));
        given(footprints.of(Made.ROUND.id())).willReturn(List.of(Made.footprint("X1")));
        given(footprints.find(Made.ROUND.id(), "X1")).willReturn(Optional.of(Made.footprint("X1")));
    }

    @Test
    void tellsTheFindingsOfAPublicPlanThatIsNotRated() {
        publicPlan();
        published(finding(Judgement.DODGED), finding(Judgement.ADDRESSED));

        assertThat(html())
                .contains("single issues have been looked at", "What the plan does not deal with", "Not dealt with (1)")
                .contains("<b>1</b> dodged", "Looked at and addressed, an assessor says (1)", "certificate C-37")
                .doesNotContain("Levels that rest on silence", "id=\"criteria\"", "id=\"rating\"");
    }

    @Test
    void countsWhatTheMachineFoundAndNobodyCheckedBesideTheFindings() {
        publicPlan();
        PublishedFinding found = finding(Judgement.DODGED);
        published(found);
        verdicts(cell(false), "stroke-dodged", "births");
        assertThat(html()).contains("1 more is not mentioned, says the machine, and not yet checked by an assessor.");

        verdicts(cell(true), "births");
        assertThat(html()).contains("All issues in the matrix").doesNotContain("says the machine");
    }

    @Test
    void tellsOfAPassageWhatWasKnownOfItsWords() {
        publicPlan();
        published(finding(
                Judgement.DODGED,
                new PublishedCitation(
                        "00000000-0000-0000-0000-000000000001",
                        "Main",
                        "page",
                        4,
                        "Stroke units",
                        "",
                        "",
                        0,
                        0,
                        "struck out, which is no mention"),
                new PublishedCitation(
                        "00000000-0000-0000-0000-000000000001", "Main", "page", 5, "Plain", "", "", 0, 0, "")));

        assertThat(html())
                .contains(
                        "<q>Stroke units</q> <span class=\"badge quiet doubt\">struck out, which is no mention</span>")
                .contains("<q>Plain</q></li>");
    }

    @Test
    void doesNotSpeakOfGapsWhereEverythingLookedAtIsAddressed() {
        publicPlan();
        published(finding(Judgement.ADDRESSED));

        assertThat(html())
                .contains("What assessors looked at", "Looked at (1)")
                .doesNotContain("What the plan does not deal with", "Not dealt with");
    }

    @Test
    void saysNothingOfSilenceWhereThereIsNoFindingOrNoPlanToLookInto() {
        publicPlan();
        published();
        assertThat(html()).contains("It has not been rated yet.").doesNotContain("id=\"silence\"");

        given(plans.versions(Made.ROUND.id(), "X1")).willReturn(List.of());
        published(finding(Judgement.DODGED));
        assertThat(html()).doesNotContain("id=\"silence\"", "Names nobody");
    }

    @Test
    void saysThatPartsOfThePlanAreNotHere() {
        publicPlan();
        assertThat(html()).doesNotContain("Parts of this plan are not here");

        given(plans.notTakenIn(Made.version("X1"))).willReturn(2);
        assertThat(html())
                .contains("<b>Parts of this plan are not here.</b> 2 files came with this plan and were not taken in.");
    }

    @Test
    void whatWasDeletedFromANewerVersionIsToldBesideTheOlderOneThatCounts() {
        publicPlan();
        PlanVersion older = plans.versions(Made.ROUND.id(), "X1").getFirst();
        PlanVersion emptied = new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), Made.ROUND.id(), "X1", "Refresh 2018", null, true);
        given(plans.versions(Made.ROUND.id(), "X1")).willReturn(List.of(older, emptied));
        given(plans.deletions(emptied.id()))
                .willReturn(List.of(new Departure(
                        new DocumentId(UUID.randomUUID()),
                        emptied.id(),
                        "refresh.pdf",
                        "ab".repeat(32),
                        10,
                        Instant.EPOCH,
                        "",
                        "It names patients.",
                        null)));

        assertThat(html()).contains("Version “Published December 2016”", "refresh.pdf", "It names patients.");
    }

    private void publicPlan() {
        PlanVersion version =
                new PlanVersion(Made.version("X1"), Made.ROUND.id(), "X1", "Published December 2016", null, true);
        given(plans.versions(Made.ROUND.id(), "X1")).willReturn(List.of(version));
        given(plans.coverage(version.id())).willReturn(new Coverage(20, 20, 0, 0));
    }

    private void verdicts(Cell cell, String... ids) {
        PlanVersion version =
                new PlanVersion(Made.version("X1"), Made.ROUND.id(), "X1", "Published December 2016", null, true);
        List<Issue> issues = Stream.of(ids).map(FootprintPageTest::issue).toList();
        Row row = new Row(version, Coverage.NONE, issues.stream().collect(Collectors.toMap(Issue::id, issue -> cell)));
        given(silences.ofPlan(Made.ROUND.id(), "X1")).willReturn(new SilenceMatrix(issues, List.of(row), true));
    }

    private static Cell cell(boolean toCheck) {
        return new Cell(Verdict.NOT_MENTIONED, "", toCheck, Counts.none("", 1));
    }

    private static Issue issue(String id) {
        List<String> none = List.of();
        return new Issue(Made.ROUND.id(), id, 1, id, "?", "", "", none, List.of(), none, none, none, none, true, false);
    }

    private void published(PublishedFinding... findings) {
        Edition edition = new Edition(
                Made.ROUND.id(), 1, "", Instant.EPOCH, "set", "hash", List.of(), List.of(), List.of(findings));
        given(editions.current(Made.ROUND.id())).willReturn(Optional.of(edition));
    }

    private String html() {
        return page.make(Made.ROUND, List.of("footprints", "X1"), Map.of())
                .orElseThrow()
                .html();
    }

    private static PublishedFinding finding(Judgement judgement, PublishedCitation... citations) {
        return new PublishedFinding(
                "X1",
                Made.version("X1").toString(),
                "Published December 2016",
                "stroke-" + judgement.name().toLowerCase(java.util.Locale.ROOT),
                1,
                "Stroke units",
                "Does the plan say where?",
                "",
                false,
                judgement,
                "Names nobody.",
                List.of(citations),
                new PublishedCertificate(
                        "C-37",
                        Verdict.MENTIONED_IN_PASSING,
                        "Once.",
                        20,
                        0,
                        1,
                        "state",
                        "17",
                        Instant.EPOCH,
                        Map.of()),
                Instant.EPOCH);
    }
}
