package org.candour.silences.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.search.Snippet;
import org.candour.silences.Counts;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssuePreview;
import org.candour.silences.IssuePreview.TermYield;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

/** What the register's screens say, before anybody draws them. */
class RegisterWordsTests {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final PlanVersion NORTHMOOR = plan("X1");
    private static final PlanVersion SALTMARSH = plan("X2");

    @Test
    void aChangedIssueIsToldPartByPart() {
        assertThat(IssueDiff.between(
                        draft("Stroke", List.of(List.of("stroke", "HASU"))),
                        draft("Stroke units", List.of(List.of("stroke", "TIA"), List.of("closure")))))
                .containsExactly(
                        "Title: “Stroke” became “Stroke units”.",
                        "Terms, group 1: added “TIA”.",
                        "Terms, group 1: took out “HASU”.",
                        "Terms, group 2: added “closure”.");
        assertThat(IssueDiff.between(draft("A", List.of(List.of("a"))), draft("A", List.of(List.of("a")))))
                .isEmpty();
    }

    @Test
    void plansThatChangeSidesAreNamedApart() {
        VerdictChanges changes = VerdictChanges.between(
                preview(found(NORTHMOOR, Verdict.NOT_MENTIONED, false), found(SALTMARSH, Verdict.DISCUSSED, false)),
                preview(found(NORTHMOOR, Verdict.DISCUSSED, true), found(SALTMARSH, Verdict.NOT_MENTIONED, false)));
        assertThat(changes.noLongerSilent()).containsExactly(NORTHMOOR);
        assertThat(changes.fallSilent()).containsExactly(SALTMARSH);
        assertThat(changes.others()).isEmpty();
    }

    @Test
    void aSilenceLeftToCheckIsNoSilenceAnyMore() {
        VerdictChanges changes = VerdictChanges.between(
                preview(found(NORTHMOOR, Verdict.NOT_MENTIONED, false)),
                preview(found(NORTHMOOR, Verdict.NOT_MENTIONED, true)));
        assertThat(changes.noLongerSilent()).containsExactly(NORTHMOOR);
        assertThat(changes.isNone()).isFalse();
    }

    @Test
    void termsThatMatchEverythingOrNothingAreSaid() {
        IssuePreview nothing = new IssuePreview(
                List.of(found(NORTHMOOR, Verdict.NOT_MENTIONED, false)),
                List.of(new TermYield("flying hospitals", List.of("flying hospitals"), 0, 0)));
        IssuePreview everything = new IssuePreview(
                List.of(found(NORTHMOOR, Verdict.DISCUSSED, false), found(SALTMARSH, Verdict.DISCUSSED, false)),
                List.of(new TermYield("the", List.of("the"), 2, 2)));
        assertThat(Words.warning(nothing)).startsWith("No plan says any of it");
        assertThat(Words.warning(everything)).startsWith("Every plan mentions it");
        assertThat(Words.warning(everything.terms().getFirst(), 2)).contains("alone in 2 plans");
        assertThat(Words.warning(new IssuePreview(List.of(), List.of()))).startsWith("Nothing is looked for yet");
    }

    @Test
    void aShortNameIsProposedFromTheTitleAndIsNobodyElses() {
        assertThat(ShortName.of("Which hospitals treat stroke", name -> false)).isEqualTo("hospitals-treat-stroke");
        assertThat(ShortName.of("Who’s to blame, and à quel prix?", name -> false))
                .isEqualTo("blame-quel-prix");
        assertThat(ShortName.of("Which?", name -> false)).isEqualTo("which");
        assertThat(ShortName.of(" … ", name -> true)).isEmpty();
        assertThat(ShortName.of("Stroke", List.of("stroke", "stroke-2")::contains))
                .isEqualTo("stroke-3");
        assertThat(ShortName.of("Reconfiguration ".repeat(20), name -> false)).hasSizeLessThanOrEqualTo(40);
        assertThat(ShortName.of("x".repeat(300), name -> false)).hasSize(40);
    }

    @Test
    void noPlanIsNoNumber() {
        assertThat(Words.finding(preview(found(NORTHMOOR, Verdict.NOT_MENTIONED, false))))
                .isEqualTo("No plan mentions it, 1 falls silent.");
        assertThat(Words.finding(preview(found(NORTHMOOR, Verdict.DISCUSSED, false))))
                .isEqualTo("1 plan mentions it.");
        assertThat(Words.finding(preview(
                        found(NORTHMOOR, Verdict.DISCUSSED, false), found(SALTMARSH, Verdict.NOT_MENTIONED, false))))
                .isEqualTo("1 plan mentions it, 1 does not.");
    }

    @Test
    void aFalseFriendIsGuessedFromTheWordsRoundTheHit() {
        Snippet snippet = new Snippet(List.of(
                new Snippet.Span("It was by a ", false),
                new Snippet.Span("stroke", true),
                new Snippet.Span(" of luck that nobody fell.", false)));
        assertThat(Phrases.round(snippet)).isEqualTo("a stroke of luck");
    }

    @Test
    void whatABrowserKeptComesBackAsItWasTyped() {
        IssueDraft stored = draft("Stroke", List.of(List.of("stroke")));
        KeptDraft kept = KeptDraft.read("""
                {"edition": 3, "parts": {"title": ["Stroke units "], "group": ["stroke\\nHASU", "", "TIA"],
                 "applies": ["X1"], "false friends": ["stroke of luck\\n\\n"]}}
                """, stored);
        assertThat(kept.edition()).isEqualTo(3);
        assertThat(kept.draft().title()).isEqualTo("Stroke units");
        assertThat(kept.draft().groups()).containsExactly(List.of("stroke", "HASU"), List.of("TIA"));
        assertThat(kept.draft().falseFriends()).containsExactly("stroke of luck");
        assertThat(kept.draft().question()).isEqualTo(stored.question());
        assertThat(KeptDraft.read("not json", stored).draft()).isEqualTo(stored);
    }

    private static PlanVersion plan(String footprint) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), ROUND, footprint, "First", LocalDate.of(2016, 12, 1), false);
    }

    private static IssueDraft draft(String title, List<List<String>> groups) {
        return new IssueDraft(
                title, "Does it say?", "Why.", "", List.of(), groups, List.of(), List.of(), List.of(), List.of());
    }

    private static IssuePreview preview(IssuePreview.Plan... plans) {
        return new IssuePreview(Arrays.asList(plans), List.of(new TermYield("stroke", List.of("stroke"), 1, 0)));
    }

    private static IssuePreview.Plan found(PlanVersion version, Verdict verdict, boolean toCheck) {
        return new IssuePreview.Plan(version, new Cell(verdict, "", toCheck, Counts.none("", 0)), List.of());
    }
}
