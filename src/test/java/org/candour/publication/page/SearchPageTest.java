package org.candour.publication.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.common.html.BuiltInTemplates;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.Editions;
import org.candour.publication.SearchChoice;
import org.candour.publication.question.SearchParameters;
import org.candour.rounds.Rounds;
import org.candour.search.Doubt;
import org.candour.search.ForLater;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.candour.search.PublicPlanSearch;
import org.candour.search.SearchAnswer;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class SearchPageTest {

    private static final PlanVersion PLAN = version("X1");
    private static final PlanVersion OTHER = version("X2");

    private final PublicPlanSearch search = mock();
    private final PublicSilences silences = mock();
    private final PublicPlans plans = mock();
    private final Footprints footprints = mock();
    private final Editions editions = mock();
    private final Rounds rounds = mock();
    private final SearchPage page = new SearchPage(
            search,
            silences,
            plans,
            footprints,
            new League(footprints, editions, mock(Finance.class)),
            rounds,
            new SearchParameters(footprints, plans, editions),
            BuiltInTemplates.get());

    @BeforeEach
    void aPublishedCertificate() {
        given(rounds.all()).willReturn(List.of(Made.ROUND));
        given(silences.asking(any(), any())).willReturn(new SilenceMatrix(List.of(), List.of(), true));
        given(footprints.of(Made.ROUND.id())).willReturn(List.of(Made.footprint("X1"), Made.footprint("X2")));
        given(plans.newest(Made.ROUND.id())).willReturn(List.of(PLAN, OTHER));
        given(editions.current(Made.ROUND.id()))
                .willReturn(Optional.of(Made.edition(
                        Made.rating("X1", "M", Made.score("1", Made.certificate("C-7", "stroke OR HASU"))))));
    }

    @Test
    void aBusyPortalSaysSoAndOffersToAskAgain() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(new SearchAnswer("stroke", List.of(), ForLater.BUSY, List.of(), List.of(), List.of(), ""));
        given(search.search(Made.ROUND.id(), "*", Narrowing.NONE, Order.MENTIONS))
                .willReturn(new SearchAnswer("*", List.of(), "Too short.", List.of(), List.of(), List.of(), ""));

        PublicPage busy = asked("stroke");
        PublicPage wrong = asked("*");

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.isForLater()).isTrue();
        assertThat(busy.html()).contains("Nothing was searched just now", "/search?q=stroke\">Ask again</a>");
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.html()).contains("This could not be searched").doesNotContain("Ask again");
    }

    private PublicPage asked(String question) {
        return page.make(Made.ROUND, List.of("search"), Map.of("q", question)).orElseThrow();
    }

    @Test
    void aRegionThereIsNotIsSaidAndNeitherAskedNorLinkedTo() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN));

        String html = page.make(
                        Made.ROUND,
                        List.of("search"),
                        Map.of("q", "stroke", "region", "<Nowhere>", "role", "bogus", "utm_source", "letter"))
                .orElseThrow()
                .html();

        assertThat(html)
                .contains("At “region=&lt;Nowhere&gt;”: there is no such region.")
                .contains("At “role=bogus”: there is no such role. There is main, summary, annex, finance.")
                .contains("not narrowed or ordered by it")
                .contains("search.csv?q=stroke\"")
                .doesNotContain("utm_source");
    }

    @Test
    void aPassageKeepsHowTheAnswerWasNarrowedSoThatTheWayBackLeadsToTheSame() {
        SearchChoice asked = SearchChoice.of(Map.of("q", "stroke care", "role", "annex", "sort", "plan"));
        Document document = Mockito.mock(Document.class);
        given(document.id()).willReturn(new DocumentId(new UUID(1, 2)));
        DocumentView view = new DocumentView(
                new Frame("X1", Made.ROUND, List.of(Made.ROUND), null, "-"),
                PLAN,
                "X1",
                document,
                Mockito.mock(Page.class),
                List.of(),
                "",
                "",
                List.of(),
                Set.of(),
                null,
                "",
                asked,
                null);

        assertThat(view.href(3)).endsWith("/pages/3?q=stroke+care&role=annex&sort=plan");
        assertThat(view.answerHref()).endsWith("/search?q=stroke+care&role=annex&sort=plan");
    }

    @Test
    void aCertificateAsksItsOwnPlanVersionAgain() {
        given(search.searchVersion(PLAN.id(), "stroke OR HASU")).willReturn(silent(PLAN));

        String html = html(Map.of("q", "something else", "certificate", "C-7"));

        assertThat(html)
                .contains("Certificate C-7 holds", "X1, “Published December 2016”", "“stroke OR HASU” was asked again")
                .doesNotContain("Not checked by an assessor", "Not searched");
        verify(search, never()).search(any(), any(), any(), any());
    }

    @Test
    void aCertificateThatNamesWhatWasNotSeenStillHolds() {
        given(search.searchVersion(PLAN.id(), "stroke OR HASU")).willReturn(toCheck());

        assertThat(html(Map.of("certificate", "C-7")))
                .contains("Certificate C-7 holds", "Of 40 pages, 1 page could not be read")
                .doesNotContain("cannot be checked now");
    }

    @Test
    void besideAPageNobodyHasSeenNoPlanDoesNotSayItAndWhoCheckedIsTold() {
        given(search.search(Made.ROUND.id(), "stroke OR HASU", Narrowing.NONE, Order.MENTIONS))
                .willReturn(toCheck());

        assertThat(html(Map.of("q", "stroke OR HASU")))
                .contains("0 plans say. 0 don’t.", "Not found, but to be checked: 1 plan")
                .contains("Of 40 pages, 1 page could not be read", "An unreadable page is never silence.")
                .containsOnlyOnce("Certificate C-7 holds");
    }

    private static SearchAnswer toCheck() {
        return silent().with(
                        List.of(),
                        List.of(),
                        List.of(new SearchAnswer.CannotTell(
                                PLAN,
                                new Coverage(40, 39, 0, 0),
                                Doubt.toCheck("Of 40 pages, 1 page could not be read"))));
    }

    @Test
    void anUnknownCertificateIsNotBelieved() {
        given(search.search(Made.ROUND.id(), "stroke OR HASU", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN));

        assertThat(html(Map.of("q", "stroke OR HASU", "certificate", "C-8"))).doesNotContain("C-8");
        verify(search, never()).searchVersion(any(), any());
    }

    @Test
    void aSilenceThatWasCertifiedIsNotCalledUnchecked() {
        given(search.search(Made.ROUND.id(), "stroke  OR HASU", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN, OTHER));

        assertThat(html(Map.of("q", "stroke  OR HASU")))
                .contains("0 plans say. 2 don’t.")
                .containsOnlyOnce("Certificate C-7 holds")
                .containsOnlyOnce("Not checked by an assessor");
    }

    @Test
    void theSquareOfTheSameIssueStandsBesideASilenceWithWhatWasFoundOfIt() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN, OTHER));
        given(silences.asking(Made.ROUND.id(), "stroke"))
                .willReturn(MadeSquares.matrix(
                        MadeSquares.issue(),
                        MadeSquares.row(PLAN, Verdict.NOT_MENTIONED, "Nowhere.", false),
                        MadeSquares.row(OTHER, Verdict.NOT_MENTIONED, "Perhaps in other words: see.", true)));
        given(editions.current(Made.ROUND.id())).willReturn(Optional.of(MadeSquares.confirming(PLAN, 1)));

        assertThat(html(Map.of("q", "stroke")))
                .contains("/silences?issue=stroke&amp;plan=X1#square", "confirmed unmentioned, says an assessor")
                .contains("/silences?issue=stroke&amp;plan=X2#square", "Not mentioned, perhaps in other words: check")
                .containsOnlyOnce("Confirmed by an assessor")
                .containsOnlyOnce("Not checked by an assessor");
    }

    @Test
    void whatLeavesManyPlansInDoubtIsSaidOnceAndWhatCanBeReadComesFirst() {
        List<SearchAnswer.CannotTell> doubts = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            doubts.add(doubt());
            doubts.add(new SearchAnswer.CannotTell(PLAN, new Coverage(8, 8, 0, 0), Doubt.RELATED));
        }
        given(search.search(Made.ROUND.id(), "closure", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent().with(List.of(), List.of(), doubts));

        assertThat(html(Map.of("q", "closure")))
                .containsSubsequence(
                        "<summary>Has only words of the same family: 3 plans</summary>",
                        "<summary>Too much is unread: 3 plans</summary>")
                .containsOnlyOnce(Doubt.RELATED.words());

        given(search.search(Made.ROUND.id(), "closure", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent().with(List.of(), List.of(), List.of(doubts.get(1))));
        assertThat(html(Map.of("q", "closure")))
                .contains("Neither a mention nor a silence before somebody has looked.")
                .doesNotContain("An unreadable page is never silence.");
    }

    @Test
    void anotherQuestionIsNotCertified() {
        given(search.search(Made.ROUND.id(), "stroke or HASU", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN));

        assertThat(html(Map.of("q", "stroke or HASU")))
                .contains("Not checked by an assessor")
                .doesNotContain("C-7");
    }

    @Test
    void severalWordsAreOnlySaidNotToStandTogether() {
        given(search.search(Made.ROUND.id(), "bed closure", Narrowing.NONE, Order.MENTIONS))
                .willReturn(answer(List.of("“bed closure” in a row"), PLAN));

        assertThat(html(Map.of("q", "bed closure")))
                .contains(
                        "0 plans say these words together. 1 doesn’t.", "At least one of the words is not in the text")
                .doesNotContain("Not mentioned in the text");
    }

    @Test
    void aDoubtIsNamedOnTheBarAndHasAsMuchRoomAsASilence() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN).with(List.of(), silent(PLAN).silent(), List.of(doubt())));

        assertThat(html(Map.of("q", "stroke"))).contains("<b>1</b> cannot tell", "class=\"colz even\"");
    }

    @Test
    void aColumnWithoutADoubtTakesNoRoomFromTheOthers() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent(PLAN));

        assertThat(html(Map.of("q", "stroke"))).contains("colz").doesNotContain("colz even", "</b> cannot tell");
    }

    @Test
    void beforeThereIsAPlanNothingIsCounted() {
        given(search.search(Made.ROUND.id(), "stroke", Narrowing.NONE, Order.MENTIONS))
                .willReturn(silent());

        assertThat(html(Map.of("q", "stroke")))
                .contains("No plan can be searched yet")
                .doesNotContain("0 plans say", "of 0 plans");
    }

    private String html(Map<String, String> query) {
        return page.make(Made.ROUND, List.of("search"), query).orElseThrow().html();
    }

    private static SearchAnswer silent(PlanVersion... versions) {
        return answer(List.of("(stroke or HASU)"), versions);
    }

    private static SearchAnswer answer(List<String> searchedAs, PlanVersion... versions) {
        List<SearchAnswer.Silent> silent = List.of(versions).stream()
                .map(version -> new SearchAnswer.Silent(version, new Coverage(8, 8, 0, 0)))
                .toList();
        return new SearchAnswer("q", searchedAs, "", List.of(), silent, List.of(), "1");
    }

    private static SearchAnswer.CannotTell doubt() {
        return new SearchAnswer.CannotTell(OTHER, new Coverage(8, 2, 0, 6), Doubt.unread("Too much is unreadable."));
    }

    private static PlanVersion version(String footprint) {
        return new PlanVersion(
                Made.version(footprint),
                Made.ROUND.id(),
                footprint,
                "Published December 2016",
                LocalDate.of(2016, 12, 1),
                true);
    }
}
