package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candour.publication.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class PublicApiTest {

    private static final String ROUND = "/api/v1/rounds/made-2016";

    private final MadeWorld world = new MadeWorld();

    @Test
    void roundsTellTheirCurrentEditionOrWhyThereIsNone() throws Exception {
        ask("/api/v1/rounds")
                .andExpect(jsonPath("$[0].id").value("made-2016"))
                .andExpect(jsonPath("$[0].footprints").value(2))
                .andExpect(jsonPath("$[0].edition").value(2))
                .andExpect(jsonPath("$[1].edition").isEmpty())
                .andExpect(jsonPath("$[1].editionNote").value(containsString("Nothing")));
    }

    @Test
    void aMissingPopulationIsNullWithItsNote() throws Exception {
        ask(ROUND + "/footprints")
                .andExpect(jsonPath("$[0].population").value(912_400))
                .andExpect(jsonPath("$[0].populationNote").isEmpty())
                .andExpect(jsonPath("$[1].population").isEmpty())
                .andExpect(jsonPath("$[1].populationNote").isNotEmpty());
    }

    @Test
    void footprintsCanBeSavedAsAFile() throws Exception {
        ask(ROUND + "/footprints.csv")
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"made-2016-footprints.csv\""))
                .andExpect(content().string(startsWith("code,name,shortName,")))
                .andExpect(content().string(containsString("\r\nX1,\"Upper, Vale\",")));
    }

    @Test
    void boundariesCarryNamesAndKeepEveryCoordinate() throws Exception {
        ask(ROUND + "/footprints.geojson")
                .andExpect(header().string("Content-Type", "application/geo+json"))
                .andExpect(jsonPath("$.attribution").value("Made by hand"))
                .andExpect(jsonPath("$.features[0].properties.name").value("Upper, Vale"))
                .andExpect(
                        jsonPath("$.features[0].geometry.coordinates[0][0][0]").value(-1.68447));
    }

    @Test
    void scoresAreCutAsOnScreenAndGivenExactlyBesideThat() throws Exception {
        ask(ROUND + "/ratings")
                .andExpect(jsonPath("$.edition").value(2))
                .andExpect(jsonPath("$.publishedAt").value("2026-03-01T09:30:00Z"))
                .andExpect(jsonPath("$.ratings[0].score").value("2.86"))
                .andExpect(jsonPath("$.ratings[0].scoreExact").value("2.8571428571"))
                .andExpect(
                        jsonPath("$.ratings[0].domains.reconfigurationCandour").value("2.00"))
                .andExpect(jsonPath("$.ratings[0].limitingRules[0].reason").value("Finance scores 1.57."))
                .andExpect(jsonPath("$.ratings[0].robustness.bandShare").value(0.8765))
                .andExpect(jsonPath("$.ratings[0].agreement.alpha").isEmpty())
                .andExpect(jsonPath("$.ratings[0].agreement.alphaNote").isNotEmpty())
                .andExpect(jsonPath("$.ratings[0].agreement.percentage").value(83.33))
                .andExpect(jsonPath("$.ratings[0].scores").doesNotExist());
    }

    @Test
    void theLeagueTableAsAFileHoldsTheMoneyBesideTheRating() throws Exception {
        List<String> lines = ask(ROUND + "/ratings.csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .contains(
                        ",band,bandTitle,bandByScore,",
                        "scoreExact",
                        "distanceFromControlTotal,",
                        "netPositionShareOfAllocations,");
        assertThat(lines.get(1)).contains("2.8571428571", ",-15.0375,GBP m,2016-17,", ",,percent,,,Not available.");
    }

    @Test
    void anEditionByNumberHoldsTheEvidence() throws Exception {
        ask(ROUND + "/editions/2")
                .andExpect(jsonPath("$.criteriaEdition").value("c0ffee"))
                .andExpect(jsonPath("$.measures[0].value").value("-15.0375"))
                .andExpect(jsonPath("$.ratings[0].scores[0].rationales[0]").value("=because"))
                .andExpect(jsonPath("$.ratings[0].scores[0].citations[0].kind").value("passage"))
                .andExpect(jsonPath("$.ratings[0].scores[0].citations[0].passageNote")
                        .value("in a comment"))
                .andExpect(
                        jsonPath("$.ratings[0].scores[0].citations[1].notSeen").value("1 page could not be read"))
                .andExpect(jsonPath("$.ratings[0].scores[0].citations[0].href")
                        .value("/rounds/made-2016/documents/" + MadeWorld.DOCUMENT + "/pages/3"))
                .andExpect(jsonPath("$.ratings[0].scores[0].citations[1].certificate")
                        .value("C-1"))
                .andExpect(
                        jsonPath("$.ratings[0].scores[0].citations[1].passage").doesNotExist());
    }

    @Test
    void editionsAreListedWithTheCurrentOneMarked() throws Exception {
        ask(ROUND + "/editions")
                .andExpect(jsonPath("$[0].edition").value(2))
                .andExpect(jsonPath("$[0].current").value(true))
                .andExpect(jsonPath("$[1].current").value(false));
    }

    @Test
    void figuresComeExactlyAsTheirSourceGivesThem() throws Exception {
        ask(ROUND + "/finance")
                .andExpect(jsonPath("$[0].value").value("-48.198"))
                .andExpect(jsonPath("$[0].organisation").value("XN1"))
                .andExpect(jsonPath("$[0].basis").isEmpty())
                .andExpect(jsonPath("$[0].derived").value(false))
                .andExpect(jsonPath("$[1].value").isEmpty())
                .andExpect(jsonPath("$[1].note").value("none was stated"));
    }

    @Test
    void anOffsetAmongTheFiguresCarriesItsTerms() throws Exception {
        ask(ROUND + "/finance")
                .andExpect(jsonPath("$[2].measure").value("offset"))
                .andExpect(jsonPath("$[2].offsetKind").value("neighbour"))
                .andExpect(jsonPath("$[2].giver").isNotEmpty())
                .andExpect(jsonPath("$[2].receiver").isEmpty())
                .andExpect(jsonPath("$[2].repayable").isEmpty())
                .andExpect(jsonPath("$[0].offsetKind").isEmpty());
        ask(ROUND + "/finance.csv")
                .andExpect(content().string(containsString("offsetKind,giver,receiver,repayable")))
                .andExpect(content().string(containsString(",neighbour,X1,,,")));
    }

    @Test
    void aDerivedMeasureIsTheOneOfTheEditionWhereThereIsOne() throws Exception {
        ask(ROUND + "/finance")
                .andExpect(jsonPath(
                                "$[?(@.derived && @.year == '2016-17' && @.measure == 'distance-from-control-total')].value")
                        .value("-15.0375"))
                .andExpect(jsonPath(
                                "$[?(@.derived && @.year == '2015-16' && @.measure == 'distance-from-control-total')].note")
                        .value("1 of 3 organisations reported; shown from 80 %"));
    }

    @Test
    void aNegativeFigureStaysANumberInTheFile() throws Exception {
        ask(ROUND + "/finance.csv").andExpect(content().string(containsString(",-48.198,GBP m,")));
    }

    @Test
    void plansListTheNewestPublicVersionAndOnePlanAllOfThem() throws Exception {
        ask(ROUND + "/plans")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].code").value("X1"))
                .andExpect(jsonPath("$[0].version.coverage.known").value(19));
        ask(ROUND + "/plans/X1")
                .andExpect(jsonPath("$.versions[0].date").value("2016-12-01"))
                .andExpect(jsonPath("$.versions[0].documents[0].role").value("finance-template"))
                .andExpect(jsonPath("$.versions[0].documents[0].state").value("PARTLY_READABLE"));
    }

    @Test
    void aRoundWithoutAnythingPublishedHasNoRatings() throws Exception {
        assertThat(world.editions.current(MadeWorld.QUIET)).isEqualTo(Optional.<Edition>empty());
        world.api.perform(get("/api/v1/rounds/quiet-2016/ratings")).andExpect(status().isNotFound());
        ask("/api/v1/rounds/quiet-2016/editions").andExpect(content().string("[]"));
    }

    private ResultActions ask(String address) throws Exception {
        return world.api.perform(get(address)).andExpect(status().isOk());
    }
}
