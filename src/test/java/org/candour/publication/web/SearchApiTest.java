package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.search.Doubt;
import org.candour.search.ForLater;
import org.candour.search.Narrowing;
import org.candour.search.Order;
import org.candour.search.Passage;
import org.candour.search.SearchAnswer;
import org.candour.search.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchApiTest {

    private static final String SEARCH = "/api/v1/rounds/made-2016/search";

    private final MadeWorld world = new MadeWorld();

    static SearchAnswer answer() {
        Passage passage = new Passage(
                MadeWorld.DOCUMENT,
                "Plan é.pdf",
                DocumentRole.MAIN,
                "page",
                3,
                new Snippet(List.of(
                        new Snippet.Span("=Some ", false),
                        new Snippet.Span("stroke", true),
                        new Snippet.Span(" care", false))));
        return new SearchAnswer(
                "stroke",
                List.of("stroke", "strokes"),
                "",
                List.of(new SearchAnswer.Says(MadeWorld.VERSION, 4, List.of(passage), new Coverage(20, 19, 0, 0))),
                List.of(new SearchAnswer.Silent(version("X2"), new Coverage(10, 10, 0, 0))),
                List.of(new SearchAnswer.CannotTell(
                        version("X3"), new Coverage(10, 1, 0, 0), Doubt.unread("9 of 10 pages are pictures"))),
                "7");
    }

    private static PlanVersion version(String code) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()),
                MadeWorld.ROUND,
                code,
                "The plan",
                LocalDate.of(2016, 1, 1),
                true);
    }

    @Test
    void tellsWhoSaysItWhoDoesNotAndWhomItCannotTell() throws Exception {
        when(world.search.search(MadeWorld.ROUND, "stroke", Narrowing.NONE, Order.MENTIONS))
                .thenReturn(answer());
        world.api
                .perform(get(SEARCH).param("q", " stroke "))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.query").value("stroke"))
                .andExpect(jsonPath("$.searchedAs[1]").value("strokes"))
                .andExpect(jsonPath("$.says[0].name").value("Upper, Vale"))
                .andExpect(jsonPath("$.says[0].document").value(MadeWorld.SHA))
                .andExpect(jsonPath("$.says[0].page").value(3))
                .andExpect(jsonPath("$.says[0].pagesHit").value(4))
                .andExpect(jsonPath("$.says[0].snippet").value("=Some stroke care"))
                .andExpect(jsonPath("$.says[0].hits[0].start").value(6))
                .andExpect(jsonPath("$.says[0].hits[0].end").value(12))
                .andExpect(jsonPath("$.silent[0].coverage.known").value(10))
                .andExpect(jsonPath("$.silent[0].wording").value("not mentioned in the text we could read"))
                .andExpect(jsonPath("$.cannotTell[0].reason").value("9 of 10 pages are pictures"))
                .andExpect(jsonPath("$.indexVersion").value("7"));
    }

    @Test
    void aPlanThatSaysItIsNamedAlsoWhenItsPassagesCannotBeShown() throws Exception {
        SearchAnswer shown = answer();
        SearchAnswer.Says says = shown.says().getFirst();
        when(world.search.search(any(), any(), any(), any()))
                .thenReturn(new SearchAnswer(
                        "stroke",
                        List.of(),
                        "",
                        List.of(new SearchAnswer.Says(says.version(), 4, List.of(), says.coverage())),
                        List.of(),
                        List.of(),
                        "7"));
        world.api
                .perform(get(SEARCH).param("q", "stroke"))
                .andExpect(jsonPath("$.says[0].code").value("X1"))
                .andExpect(jsonPath("$.says[0].snippet").isEmpty());
    }

    @Test
    void aBusyPortalSaysWhenToAskAgainAndBlamesNoQuestion() throws Exception {
        when(world.search.search(any(), any(), any(), any()))
                .thenReturn(new SearchAnswer("stroke", List.of(), ForLater.BUSY, List.of(), List.of(), List.of(), ""));
        for (String address : List.of(SEARCH, SEARCH + ".csv")) {
            world.api
                    .perform(get(address).param("q", "stroke"))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "10"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(content().contentType("application/problem+json"))
                    .andExpect(jsonPath("$.detail").value(ForLater.BUSY));
        }
    }

    @Test
    void ofSeveralWordsItSaysNoMoreThanThePage() throws Exception {
        SearchAnswer shown = answer();
        SearchAnswer several = new SearchAnswer(
                "stroke unit",
                List.of(org.candour.search.question.typed.Readable.TOGETHER),
                "",
                shown.says(),
                shown.silent(),
                shown.cannotTell(),
                "7");
        when(world.search.search(any(), any(), any(), any())).thenReturn(several);
        String wording = "at least one of the words is not in the text we could read";
        world.api
                .perform(get(SEARCH).param("q", "stroke unit"))
                .andExpect(jsonPath("$.silent[0].wording").value(wording));
        world.api
                .perform(get(SEARCH + ".csv").param("q", "stroke unit"))
                .andExpect(content().string(containsString(wording)));
    }

    @Test
    void theFileHasARowAPlanWithItsVerdict() throws Exception {
        when(world.search.search(any(), any(), any(), any())).thenReturn(answer());
        String csv = world.api
                .perform(get(SEARCH + ".csv").param("q", "stroke"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines())
                .hasSize(4)
                .anySatisfy(
                        line -> assertThat(line).contains("X1,\"Upper, Vale\",Published December 2016,says,4,19,20"))
                .anySatisfy(line -> assertThat(line).contains("X2,Lower,The plan,not-mentioned,0,10,10"))
                .anySatisfy(line -> assertThat(line).contains("X3,X3,The plan,cannot-tell,0,1,10,9 of 10"));
    }

    @Test
    void wordsThatStandThereOtherwiseThanAskedAreNoUnreadPageAndAreShown() throws Exception {
        SearchAnswer shown = answer();
        when(world.search.search(any(), any(), any(), any()))
                .thenReturn(shown.with(
                        List.of(),
                        List.of(),
                        List.of(new SearchAnswer.CannotTell(
                                MadeWorld.VERSION,
                                new Coverage(20, 20, 0, 0),
                                Doubt.NOT_AS_ASKED,
                                shown.says().getFirst().passages()))));
        world.api
                .perform(get(SEARCH).param("q", "stroke"))
                .andExpect(jsonPath("$.cannotTell[0].kind").value("not-as-asked"))
                .andExpect(jsonPath("$.cannotTell[0].passages[0].page").value(3))
                .andExpect(jsonPath("$.cannotTell[0].passages[0].snippet").value("=Some stroke care"));
        assertThat(world.api
                        .perform(get(SEARCH + ".csv").param("q", "stroke"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("not-as-asked,0,20,20,")
                .contains("Plan é.pdf,3,'=Some stroke care");
    }

    @Test
    void aMissingQuestionIsToldHowToAsk() throws Exception {
        world.api
                .perform(get(SEARCH))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("?q=")));
        world.api.perform(get(SEARCH).param("q", "  ")).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region  | nowhere | There is North.
            role    | bogus   | There is main, summary, annex, finance.
            version | zzz     | There is Published December 2016, all.
            band    | Z       | There is M.
            sort    | xx      | There is mentions, telling, plan.
            """)
    void whatDoesNotExistIsRefusedBecauseAScriptWouldTakeItForSilence(String name, String value, String right)
            throws Exception {
        for (String address : List.of(SEARCH, SEARCH + ".csv")) {
            world.api
                    .perform(get(address).param("q", "stroke").param(name, value))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"))
                    .andExpect(jsonPath("$.detail")
                            .value("At “" + name + "=" + value + "”: there is no such " + name + ". " + right));
        }
        verifyNoInteractions(world.search);
    }

    @Test
    void aMisspeltParameterIsRefusedBecauseTheAnswerWouldBeThatOfAllPlans() throws Exception {
        for (String address : List.of(SEARCH, SEARCH + ".csv")) {
            world.api
                    .perform(get(address).param("q", "stroke").param("regoin", "North"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail")
                            .value("There is no parameter “regoin”. The parameters are q, region, role, version, band,"
                                    + " sort."));
        }
        verifyNoInteractions(world.search);
    }

    @Test
    void whatExistsIsTakenInCapitalsOrNot() throws Exception {
        when(world.search.search(
                        MadeWorld.ROUND,
                        "stroke",
                        new Narrowing("North", "annex", "Published December 2016"),
                        Order.TELLING))
                .thenReturn(answer());
        world.api
                .perform(get(SEARCH)
                        .param("q", "stroke")
                        .param("region", " NORTH ")
                        .param("role", "Annex")
                        .param("version", "published december 2016")
                        .param("band", "m")
                        .param("sort", "Telling"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.says.length()").value(1))
                .andExpect(jsonPath("$.silent.length()").value(0));
    }

    @Test
    void anEmptyParameterIsNoneAndEveryVersionMayBeAskedFor() throws Exception {
        when(world.search.search(MadeWorld.ROUND, "stroke", new Narrowing("", "", "all"), Order.MENTIONS))
                .thenReturn(answer());
        world.api
                .perform(get(SEARCH)
                        .param("q", "stroke")
                        .param("region", "")
                        .param("role", "")
                        .param("version", "all")
                        .param("band", " ")
                        .param("sort", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.silent.length()").value(1));
    }

    @Test
    void aBandIsRefusedWhileNoRatingIsPublished() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/quiet-2016/search")
                        .param("q", "stroke")
                        .param("band", "M"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("At “band=M”: there is no such band. There is none yet."));
    }

    @Test
    void aQuestionThatCannotBeSearchedIsAnsweredWithWhatIsWrongWithIt() throws Exception {
        when(world.search.search(any(), any(), any(), any()))
                .thenReturn(new SearchAnswer(
                        "*", List.of(), "Only wildcards: give a word.", List.of(), List.of(), List.of(), "7"));
        world.api
                .perform(get(SEARCH).param("q", "*"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Only wildcards: give a word."));
    }
}
