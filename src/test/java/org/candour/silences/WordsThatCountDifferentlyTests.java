package org.candour.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.candour.search.Doubt;
import org.candour.search.Evidence;
import org.candour.search.FakePlans;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchHouse;
import org.candour.search.Sought;
import org.candour.search.Uncertainty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix, the search and the certificate agree on what each kind of marked text is worth, and each says what it is. */
class WordsThatCountDifferentlyTests {

    private static final String SENTENCE = "Stroke care is given in this area by all of the partners together.";
    private static final String OTHER = "Maternity care is given in this area by all of the partners.";

    @TempDir
    private Path folder;

    private final FakePlans plans = new FakePlans();
    private SearchHouse house;

    @BeforeEach
    void open() {
        house = new SearchHouse(folder, plans);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void verdictSearchAndCertificateAgreeOnEachKindOfMark(Mark.Kind kind) {
        PlanVersion plan = marked(kind);
        VerdictRule.Reasoned verdict = verdict(plan);
        SearchAnswer answer = house.search.search(FakePlans.ROUND, "stroke");

        assertThat(answer.silent()).as("never called silent").isEmpty();
        if (kind.weight() == Mark.Weight.NONE) {
            assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MENTIONED);
            assertThat(verdict.toCheck()).as("a silence to be checked").isTrue();
            assertThat(answer.says()).isEmpty();
            SearchAnswer.CannotTell told = answer.cannotTell().getFirst();
            assertThat(told.uncertainty()).isEqualTo(Uncertainty.ONLY_ASIDE);
            assertThat(told.perhaps()).extracting(Passage::doubt).containsExactly(kind.note());
            assertThatThrownBy(() -> certificate(plan))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining(Doubt.ASIDE.words());
        } else {
            boolean isPassing = kind.weight() == Mark.Weight.PASSING;
            assertThat(verdict.verdict().isMention()).isTrue();
            assertThat(evidence(plan).inPassing()).isEqualTo(isPassing ? 1 : 0);
            assertThat(answer.says()).hasSize(1);
            assertThat(answer.says().getFirst().passages())
                    .extracting(Passage::doubt)
                    .containsExactly(kind.note());
            assertThat(certificate(plan).hits()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void theEvidenceSaysWhereTheWordsStand(Mark.Kind kind) {
        Evidence found = evidence(marked(kind));
        List<Evidence.Spot> spots = kind.weight() == Mark.Weight.NONE
                ? found.discounts().stream().map(Evidence.Discount::spot).toList()
                : found.spots();
        assertThat(house.evidence.passages(spots)).extracting(Passage::doubt).containsExactly(kind.note());
    }

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void bothCountTheSamePages(Mark.Kind kind) {
        PlanVersion plan =
                plans.plan("A", page(1, SENTENCE + "\n\n" + OTHER, kind, SENTENCE), page(2, SENTENCE), page(3, OTHER));
        house.indexed();
        SearchAnswer.Says says =
                house.search.search(FakePlans.ROUND, "stroke").says().getFirst();
        assertThat(says.pagesHit()).isEqualTo(evidence(plan).pages());
        assertThat(says.pagesHit()).isEqualTo(kind.weight() == Mark.Weight.NONE ? 1 : 2);
        assertThat(certificate(plan).hits()).isEqualTo(says.pagesHit());
    }

    @Test
    void aMentionOnTheSamePageIsShownRatherThanTheHeader() {
        String text = "Stroke services plan\n\n" + OTHER + "\n\n".repeat(3) + OTHER.repeat(6) + "\n\n" + SENTENCE;
        plans.plan("A", page(1, text, Mark.Kind.RUNNING_HEAD, "Stroke services plan"));
        house.indexed();
        Passage shown = house.search
                .search(FakePlans.ROUND, "stroke")
                .says()
                .getFirst()
                .passages()
                .getFirst();
        assertThat(shown.snippet().text()).startsWith("Stroke care");
        assertThat(shown.doubt()).isEmpty();
    }

    @Test
    void struckOutWordsBesideTheMentionAreTold() {
        plans.plan(
                "A",
                page(1, "Stroke care will not be given at all of our hospitals.", Mark.Kind.DELETED, "not be given"));
        house.indexed();
        assertThat(house.search
                        .search(FakePlans.ROUND, "stroke")
                        .says()
                        .getFirst()
                        .passages()
                        .getFirst()
                        .doubt())
                .isEqualTo("words beside it struck out, which is no mention");
    }

    @Test
    void ofSeveralWordsEachMustStandWhereItCounts() {
        plans.plan("A", page(1, "Stroke plan\n\n" + OTHER, Mark.Kind.RUNNING_HEAD, "Stroke plan"));
        house.indexed();
        assertThat(house.search.search(FakePlans.ROUND, "stroke maternity").cannotTell())
                .extracting(SearchAnswer.CannotTell::uncertainty)
                .containsExactly(Uncertainty.ONLY_ASIDE);
        assertThat(house.search.search(FakePlans.ROUND, "stroke OR maternity").says())
                .hasSize(1);
    }

    @Test
    void aPhraseThatIsOnlyPartlyStruckOutStillCounts() {
        plans.plan("A", page(1, "The stroke unit stays where it is.", Mark.Kind.DELETED, "unit"));
        house.indexed();
        assertThat(house.search.search(FakePlans.ROUND, "\"stroke unit\"").says())
                .hasSize(1);
    }

    @Test
    void beginningsOfWordsAndNearWordsAreNoMentionInAHeaderEither() {
        plans.plan(
                "A", page(1, "Hyper-acute stroke plan\n\n" + OTHER, Mark.Kind.RUNNING_HEAD, "Hyper-acute stroke plan"));
        house.indexed();
        for (String question : List.of("strok*", "stroke NEAR/3 plan", "\"stroke plan\"", "hyperacute")) {
            SearchAnswer answer = house.search.search(FakePlans.ROUND, question);
            assertThat(answer.says()).as(question).isEmpty();
            assertThat(answer.cannotTell()).as(question).hasSize(1);
        }
    }

    @Test
    void anUnreadablePageIsTheReasonEvenBesideStruckOutWords() {
        PlanVersion plan = plans.plan("A", page(1, SENTENCE, Mark.Kind.DELETED, SENTENCE));
        plans.pending(plan);
        house.indexed();
        SearchAnswer.CannotTell told =
                house.search.search(FakePlans.ROUND, "stroke").cannotTell().getFirst();
        assertThat(told.uncertainty()).isEqualTo(Uncertainty.UNREAD);
        assertThat(told.perhaps()).hasSize(1);
    }

    @Test
    void aPassageInsideTheDocumentSaysWhereItStands() {
        PlanVersion plan = plans.plan("A", page(1, SENTENCE, Mark.Kind.COMMENT, SENTENCE), page(2, OTHER));
        house.indexed();
        assertThat(house.search.within(plans.onlyDocument(plan), "stroke"))
                .extracting(Passage::doubt)
                .containsExactly("in a comment");
    }

    private PlanVersion marked(Mark.Kind kind) {
        PlanVersion plan =
                plans.plan("A", page(1, SENTENCE + "\n\n" + OTHER, kind, SENTENCE), page(2, OTHER), page(3, OTHER));
        house.indexed();
        return plan;
    }

    private static Page page(int number, String text) {
        return new Page(number, Readability.TEXT, "", text, "", 100, List.of());
    }

    private static Page page(int number, String text, Mark.Kind kind, String marked) {
        int from = text.indexOf(marked);
        return new Page(
                number, Readability.TEXT, "", text, "", 100, List.of(new Mark(kind, from, from + marked.length())));
    }

    private Evidence evidence(PlanVersion plan) {
        return house.evidence
                .find(new Sought(List.of(List.of("stroke")), List.of(), List.of(), List.of()), plan.id())
                .orElseThrow();
    }

    private VerdictRule.Reasoned verdict(PlanVersion plan) {
        return VerdictRule.judge(true, Counts.of("stroke", 1, evidence(plan)), plans.coverage(plan.id()));
    }

    private SearchCertificate certificate(PlanVersion plan) {
        return new CertificateMaker(house.search, plans, house.indexing, Clock.systemUTC())
                .make("", plan.id(), "stroke");
    }
}
