package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.plans.PlanVersionId;
import org.candour.search.EvidenceSearch;
import org.candour.silences.DroppedContent.Comparison;
import org.candour.silences.DroppedContent.Stated;
import org.candour.silences.PeerGaps.Comparable;
import org.candour.silences.PeerGaps.Gap;
import org.candour.silences.PeerGaps.Gaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Plans beside others, and beside their own earlier versions, on real uploads. */
@WithMockUser(username = "imogen", roles = "ASSESSOR")
class ComparedTests extends SilencesHouse {

    @Autowired
    private PeerGaps gaps;

    @Autowired
    private DroppedContent dropped;

    @Autowired
    private IssueRegister register;

    @Autowired
    private EvidenceSearch search;

    @Test
    void whatTheOthersDiscussAndOneDoesNotIsAGapAndBecomesAnIssueInAClick() {
        for (int i = 0; i < 7; i++) {
            uploaded(
                    "E5400002" + i,
                    "peer",
                    LocalDate.of(2016, 12, 1),
                    "We build on social prescribing in area " + i
                            + ".\n\nLink workers for social prescribing start in every practice next to ours.");
        }
        PlanVersionId own = uploaded("E54000030", "own", LocalDate.of(2016, 12, 1), "We build new wards for surgery.");
        AtomicReference<Gaps> last = new AtomicReference<>();
        await(last, () -> {
            Gaps found = gaps.gaps(own, Comparable.ALL);
            last.set(found);
            return found.waiting() == 0
                    && found.found().stream().anyMatch(gap -> gap.topic().contains("prescribing"));
        });
        Gap gap = gaps.gaps(own, Comparable.ALL).found().stream()
                .filter(one -> one.topic().contains("prescribing"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.peers()).isGreaterThanOrEqualTo(4);
        assertThat(gaps.passages(own, Comparable.ALL, gap.topic(), 2)).hasSize(2);
        Issue issue = gaps.accept(own, Comparable.ALL, gap.topic());
        assertThat(issue.isPublic()).isFalse();
        assertThat(register.issue(ROUND, issue.id()).orElseThrow().sought().terms())
                .containsExactly(gap.topic());
        assertThat(gaps.gaps(own, Comparable.ALL).found())
                .filteredOn(one -> one.topic().equals(gap.topic()))
                .allMatch(one -> !one.issue().isEmpty());
    }

    @Test
    void whatALaterVersionNoLongerSaysIsGoneAndWhatMovedIsNot() {
        PlanVersionId before = uploaded(
                "E54000029",
                "October",
                LocalDate.of(2016, 10, 21),
                "The board meets in public every month of the year.\n\nWe will close 40 beds at Tarnside Hospital by March 2018.");
        PlanVersionId after = uploaded(
                "E54000029",
                "December",
                LocalDate.of(2016, 12, 1),
                "We will talk with everybody about where care is given.\n\nThe board meets in public every month of the year.");
        await(() -> search.isSettled(before) && search.isSettled(after) && isRead(before) && isRead(after));
        Comparison found = dropped.compare(before, after);
        assertThat(found.doubtAboutGone()).isEmpty();
        assertThat(found.gone())
                .extracting(Stated::what)
                .containsExactly("We will close 40 beds at Tarnside Hospital by March 2018.");
        assertThat(found.come())
                .extracting(Stated::what)
                .containsExactly("We will talk with everybody about where care is given.");
        assertThat(found.figuresGone()).extracting(Stated::what).containsExactly("40 beds");
        assertThat(found.sitesGone()).extracting(Stated::what).containsExactly("Tarnside Hospital");
        assertThat(List.of(found.figuresCome(), found.sitesCome())).allMatch(List::isEmpty);
    }

    private boolean isRead(PlanVersionId version) {
        return plans.coverage(version).documentsPending() == 0;
    }
}
