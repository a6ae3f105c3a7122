package org.candour.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.UserId;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.candour.silences.Finding;
import org.candour.silences.Finding.Flag;
import org.candour.silences.Issue;
import org.candour.silences.IssueCertificate;
import org.candour.silences.Judgement;
import org.candour.silences.StandingFindings;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.Test;

/** Nothing gets into an edition that readers may not see, or that has moved on. */
class FindingFreezerTest {

    private static final RoundId ROUND = new RoundId("made-2016");
    private static final PlanVersionId PLAN = new PlanVersionId(UUID.randomUUID());

    private final StandingFindings findings = mock();
    private final PlanTexts plans = mock();
    private final Footprints footprints = mock();
    private final FindingFreezer freezer = new FindingFreezer(findings, plans, footprints);

    @Test
    void aFindingThatStandsIsPublishedWithItsCertificate() {
        there(List.of(), true, true);
        FindingFreezer.Frozen frozen = freezer.freeze(ROUND, List.of());
        assertThat(frozen.leftOut()).isEmpty();
        assertThat(frozen.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.judgement()).isEqualTo(Judgement.CONFIRMED_UNMENTIONED);
            assertThat(finding.certificate().number()).isEqualTo("C-7");
            assertThat(finding.title()).isEqualTo("Stroke");
        });
    }

    @Test
    void aFlaggedFindingStaysOutAndThePublisherIsTold() {
        there(List.of(Flag.TEXTS_CHANGED), true, true);
        FindingFreezer.Frozen frozen = freezer.freeze(ROUND, List.of());
        assertThat(frozen.findings()).isEmpty();
        assertThat(frozen.leftOut()).singleElement().satisfies(problem -> assertThat(problem.where())
                .contains("Stroke"));
    }

    @Test
    void aFindingOnAnIssueReadersDoNotSeeStaysOut() {
        there(List.of(), false, true);
        assertThat(freezer.freeze(ROUND, List.of()).findings()).isEmpty();
    }

    @Test
    void aFindingOnAPlanReadersCannotReadStaysOut() {
        there(List.of(), true, false);
        assertThat(freezer.freeze(ROUND, List.of()).findings()).isEmpty();
    }

    private void there(List<Flag> flags, boolean issueIsPublic, boolean planIsPublic) {
        Finding finding = new Finding(
                PLAN,
                ROUND,
                "X1",
                "stroke",
                1,
                1,
                Judgement.CONFIRMED_UNMENTIONED,
                "",
                List.of(),
                "C-7",
                new UserId("imogen"),
                Instant.EPOCH,
                flags);
        given(findings.all(ROUND)).willReturn(List.of(finding));
        given(findings.judged(any())).willReturn(Optional.of(issue(issueIsPublic)));
        given(findings.certificate("C-7")).willReturn(Optional.of(certificate()));
        given(plans.version(PLAN))
                .willReturn(Optional.of(new PlanVersion(PLAN, ROUND, "X1", "Published", null, planIsPublic)));
    }

    private static Issue issue(boolean isPublic) {
        return new Issue(
                ROUND,
                "stroke",
                1,
                "Stroke",
                "Does it?",
                "It matters.",
                "",
                List.of(),
                List.of(List.of("stroke")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                isPublic,
                false);
    }

    private static IssueCertificate certificate() {
        return new IssueCertificate(
                "C-7",
                PLAN,
                "stroke",
                1,
                "Stroke",
                "Does it?",
                Verdict.NOT_MENTIONED,
                "Not mentioned.",
                false,
                20,
                0,
                0,
                "texts",
                "17",
                Instant.EPOCH,
                Map.of());
    }
}
